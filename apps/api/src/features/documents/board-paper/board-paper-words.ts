import type { RoundMode } from '@trivselsrum/contracts/rounds'
import type { Language } from '@trivselsrum/contracts/values'

interface Words {
  title: (quarter: string) => string
  closed: Record<RoundMode, (date: string, sheets: number) => string>
  printed: (date: string) => string
  standing: (levels: string) => string
  standingTied: (levels: string) => string
  index: string
  indexShort: string
  indexSince: (change: string, quarter: string) => string
  indexFirst: string
  indexDetail: string
  levels: string
  levelsDetail: (min: string, middle: string, high: string, max: string) => string
  level: string
  sum: string
  band: string
  change: string
  strengths: string
  noStrengths: string
  openings: string
  noOpenings: string
  fitsTooLittle: string
  fitsTooMuch: string
  score: (level: string, score: string, of: number) => string
  alsoEqual: (count: number) => string
  nothingYet: string
  andMore: (count: number) => string
  deadline: (date: string) => string
  history: string
  courseOne: (to: string) => string
  courseSame: (to: string, count: number) => string
  courseMoved: (from: string, to: string, count: number) => string
  gaps: (quarters: string, count: number) => string
  chart: string
  quarter: string
  notMeasured: string
  earlier: (count: number) => string
  moved: string
  movedSince: (quarter: string) => string
  rose: string
  fell: string
  nothingMoved: string
  plan: string
  planWhole: (date: string) => string
  planOwn: (date: string) => string
  noPlan: string
  actions: string
  inTime: string
  late: string
  overdue: string
  needsResponsible: string
  page: string
}

const da: Words = {
  title: (quarter) => `Til bestyrelsen: ${quarter}`,
  closed: {
    joint: (date) => `Måling af arbejdet med mental sundhed, lukket ${date}, besvaret sammen.`,
    named: (date, sheets) => `Måling af arbejdet med mental sundhed, lukket ${date}, ${sheets} svar med navn.`,
    anonymous: (date, sheets) => `Måling af arbejdet med mental sundhed, lukket ${date}, ${sheets} anonyme svar.`,
  },
  printed: (date) => `Hentet ${date}`,
  standing: (levels) => `Niveau: ${levels}`,
  standingTied: (levels) => `Niveau: ${levels} (samme sum)`,
  index: 'Udviklingsindeks',
  indexShort: 'Indeks',
  indexSince: (change, quarter) => `${change} siden ${quarter}`,
  indexFirst: 'Den første måling',
  indexDetail:
    '0: kun passiv og reaktiv passer. 100: kun forebyggende og skabende. Indekset viser retning, ikke enighed.',
  levels: 'De fem niveauer',
  levelsDetail: (min, middle, high, max) =>
    `Summen for hvert niveau går fra ${min} til ${max}. Stregerne viser, hvor middel begynder (${middle}), og hvor højt begynder (${high}).`,
  level: 'Niveau',
  sum: 'Sum',
  band: 'Bånd',
  change: 'Ændring',
  strengths: 'Det går allerede godt',
  noStrengths: 'Ingen af de forebyggende og skabende udsagn scorer over midten endnu.',
  openings: 'Her er der mest at hente, og det bliver der gjort',
  noOpenings: 'Ingen udsagn skiller sig ud.',
  fitsTooLittle: 'Passer for lidt',
  fitsTooMuch: 'Passer for meget',
  score: (level, score, of) => `${level} · ${score} af ${of}`,
  alsoEqual: (count) => (count === 1 ? 'Og 1 mere med samme tal.' : `Og ${count} flere med samme tal.`),
  nothingYet: 'Intet tiltag endnu',
  andMore: (count) => `og ${count} til`,
  deadline: (date) => `frist ${date}`,
  history: 'Udviklingen',
  courseOne: (to) => `Udviklingsindekset er ${to} i den første måling.`,
  courseSame: (to, count) => `Udviklingsindekset er ${to} i både den første og den sidste af ${count} målinger.`,
  courseMoved: (from, to, count) => `Udviklingsindekset gik fra ${from} til ${to} over ${count} målinger.`,
  gaps: (quarters) => `${quarters} blev ikke målt.`,
  chart: 'Kurve over udviklingsindekset, kvartal for kvartal. Tallene står i tabellen nedenunder.',
  quarter: 'Kvartal',
  notMeasured: 'Ikke målt',
  earlier: (count) => `De seneste ${count} kvartaler er vist; tidligere målinger står under Udvikling.`,
  moved: 'Det har flyttet sig mest',
  movedSince: (quarter) => `Siden ${quarter}`,
  rose: 'Op',
  fell: 'Ned',
  nothingMoved: 'Intet udsagn har flyttet sig.',
  plan: 'Handlingsplanen i tal',
  planWhole: (date) => `Hele planen, ${date}.`,
  planOwn: (date) => `Den del af planen, som den, der hentede papiret, kan se, ${date}.`,
  noPlan: 'Der er ingen tiltag i planen endnu.',
  actions: 'Tiltag i alt',
  inTime: 'Udført til tiden',
  late: 'Udført efter fristen',
  overdue: 'Åbne, over fristen',
  needsResponsible: 'Mangler en ansvarlig',
  page: 'Side',
}

const en: Words = {
  title: (quarter) => `For the board: ${quarter}`,
  closed: {
    joint: (date) => `Assessment of the work on mental health, closed ${date}, answered together.`,
    named: (date, sheets) => `Assessment of the work on mental health, closed ${date}, answers by name: ${sheets}.`,
    anonymous: (date, sheets) =>
      `Assessment of the work on mental health, closed ${date}, anonymous answers: ${sheets}.`,
  },
  printed: (date) => `Taken on ${date}`,
  standing: (levels) => `Level: ${levels}`,
  standingTied: (levels) => `Level: ${levels} (the same sum)`,
  index: 'Development index',
  indexShort: 'Index',
  indexSince: (change, quarter) => `${change} since ${quarter}`,
  indexFirst: 'The first assessment',
  indexDetail:
    '0: only passive and reactive fit. 100: only preventive and creating fit. The index shows direction, not agreement.',
  levels: 'The five levels',
  levelsDetail: (min, middle, high, max) =>
    `The sum of each level runs from ${min} to ${max}. The lines show where middle begins (${middle}) and where high begins (${high}).`,
  level: 'Level',
  sum: 'Sum',
  band: 'Band',
  change: 'Change',
  strengths: 'What already goes well',
  noStrengths: 'None of the preventive and creating statements lies above the middle yet.',
  openings: 'Where there is most to gain, and what is being done',
  noOpenings: 'No statement stands out.',
  fitsTooLittle: 'Fits too little',
  fitsTooMuch: 'Fits too much',
  score: (level, score, of) => `${level} · ${score} of ${of}`,
  alsoEqual: (count) => `And ${count} more with the same score.`,
  nothingYet: 'No action yet',
  andMore: (count) => `and ${count} more`,
  deadline: (date) => `deadline ${date}`,
  history: 'The course',
  courseOne: (to) => `The development index is ${to} in the first assessment.`,
  courseSame: (to, count) => `The development index is ${to} in both the first and the last of ${count} assessments.`,
  courseMoved: (from, to, count) => `The development index went from ${from} to ${to} over ${count} assessments.`,
  gaps: (quarters, count) => `${quarters} ${count === 1 ? 'was' : 'were'} not measured.`,
  chart: 'Curve of the development index, quarter by quarter. The figures stand in the table below.',
  quarter: 'Quarter',
  notMeasured: 'Not measured',
  earlier: (count) => `The latest ${count} quarters are shown; earlier assessments stand under History.`,
  moved: 'What moved most',
  movedSince: (quarter) => `Since ${quarter}`,
  rose: 'Up',
  fell: 'Down',
  nothingMoved: 'No statement has moved.',
  plan: 'The action plan in figures',
  planWhole: (date) => `The whole plan on ${date}.`,
  planOwn: (date) => `The part of the plan that whoever took this paper can see, on ${date}.`,
  noPlan: 'There are no actions in the plan yet.',
  actions: 'Actions in all',
  inTime: 'Done in time',
  late: 'Done after the deadline',
  overdue: 'Open and overdue',
  needsResponsible: 'Needs somebody responsible',
  page: 'Page',
}

/** The words of the board’s paper. */
export const boardPaperWords: Record<Language, Words> = { da, en }
