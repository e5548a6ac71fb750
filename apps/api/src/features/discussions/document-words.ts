import type { GoalOutcome } from '@trivselsrum/contracts/discussions'
import type { Language } from '@trivselsrum/toolkit/tool'
import { amoFrom } from './rules.ts'

interface Point {
  heading: string
  hint: string
}

/** What the documents of a discussion say. */
export interface DocumentWords {
  title: (year: number) => string
  lead: string
  blankTitle: string
  blankLead: string
  company: string
  year: string
  heldOn: string
  participants: string
  review: string
  noLastGoals: string
  goalColumns: string[]
  outcome: Record<GoalOutcome, string>
  cooperation: string
  goals: string
  organisation: string
  competence: { withAmo: Point; withoutAmo: Point; unknown: Point }
  decisions: string
  none: string
  gathered: string
  period: (from: string, to: string) => string
  noRounds: string
  roundColumns: string[]
  textColumns: string[]
  consultationColumns: string[]
  workshopColumns: string[]
  actionsTitle: string
  actionColumns: string[]
  actions: Record<'done' | 'open' | 'overdue' | 'dropped', string>
  hints: Record<'review' | 'cooperation' | 'goals' | 'organisation' | 'decisions', string>
  foot: string
}

const da: DocumentWords = {
  title: (year) => `Årlig arbejdsmiljødrøftelse ${year}`,
  lead: 'Hvad ledelse og medarbejdere talte om og besluttede om arbejdsmiljøet i det kommende år.',
  blankTitle: 'Årlig arbejdsmiljødrøftelse',
  blankLead: 'Et skema til at skrive i, mens I taler sammen. Skriv det ind bagefter, eller gem arket.',
  company: 'Virksomhed',
  year: 'År',
  heldOn: 'Holdt den',
  participants: 'Deltagere',
  review: 'Året, der gik',
  noLastGoals: 'Der var ingen mål fra en tidligere drøftelse.',
  goalColumns: ['Mål fra sidste drøftelse', 'Nået?', 'Bemærkning'],
  outcome: { met: 'Nået', partly: 'Delvist nået', unmet: 'Ikke nået' },
  cooperation: 'Hvad samarbejdet skal handle om',
  goals: 'Mål for det kommende år',
  organisation: 'Hvem der er med, og hvordan vi mødes',
  competence: {
    withAmo: {
      heading: 'Uddannelse i AMO',
      hint: 'Hvilke kurser skal medlemmerne af AMO tilbydes i år, og hvad skal de kunne bagefter?',
    },
    withoutAmo: {
      heading: 'Viden om arbejdsmiljø',
      hint: 'Ved vi selv nok til at løse vores opgaver? Hvad skal vi lære, eller hvem kan vi spørge?',
    },
    unknown: {
      heading: 'Uddannelse og viden',
      hint: 'Med AMO: hvilke kurser skal medlemmerne tilbydes? Under ti ansatte: ved I selv nok om arbejdsmiljø?',
    },
  },
  decisions: 'Beslutninger',
  none: 'Ingen.',
  gathered: 'Det, vi så på',
  period: (from, to) => `Fra ${from} til ${to}.`,
  noRounds: 'Ingen lukket måling i perioden.',
  roundColumns: ['Måling', 'Niveau', 'Indeks', 'Ændring'],
  textColumns: ['Vedtaget tekst', 'Udgave', 'Vedtaget', 'Næste gennemgang'],
  consultationColumns: ['Høring', 'Lukket', 'Deltog', 'Bidrag'],
  workshopColumns: ['Workshop', 'Værktøj', 'Holdt', 'Noter', 'Tiltag'],
  actionsTitle: 'Tiltag',
  actionColumns: ['Tiltag', 'Status', 'Ansvarlig', 'Frist'],
  actions: { done: 'Udført', open: 'I gang eller planlagt', overdue: 'Over fristen', dropped: 'Droppet' },
  hints: {
    review: 'Skriv målene fra sidst, om I nåede dem, og hvad I lærte.',
    cooperation: 'Hvad skal fylde i det kommende år? Hvilke opgaver vil I løse sammen?',
    goals: 'Ét mål på hver linje. Skriv, så I om et år kan se, om det er nået.',
    organisation: 'Hvem er med? Hvordan mødes I, hvor tit, og hvem indkalder?',
    decisions: 'Én beslutning på hver linje: hvad, hvem og hvornår.',
  },
  foot: 'Trivselsrum',
}

const en: DocumentWords = {
  title: (year) => `Yearly work-environment discussion ${year}`,
  lead: 'What management and employees talked about and decided on the work environment of the coming year.',
  blankTitle: 'Yearly work-environment discussion',
  blankLead: 'A form to write on while you talk. Enter it afterwards, or keep the sheet.',
  company: 'Company',
  year: 'Year',
  heldOn: 'Held on',
  participants: 'Participants',
  review: 'The past year',
  noLastGoals: 'There were no goals from an earlier discussion.',
  goalColumns: ['Goal of the last discussion', 'Met?', 'Remark'],
  outcome: { met: 'Met', partly: 'Partly met', unmet: 'Not met' },
  cooperation: 'What we will work on together',
  goals: 'Goals for the coming year',
  organisation: 'Who takes part, and how we meet',
  competence: {
    withAmo: {
      heading: 'Training of the AMO',
      hint: 'Which courses are the members of the AMO to be offered this year, and what should they be able to do after?',
    },
    withoutAmo: {
      heading: 'What we know about the work environment',
      hint: 'Do we know enough to see to it ourselves? What do we have to learn, or whom can we ask?',
    },
    unknown: {
      heading: 'Training and knowledge',
      hint: 'With an AMO: which courses are its members to be offered? Below ten employees: do you know enough yourselves?',
    },
  },
  decisions: 'Decisions',
  none: 'None.',
  gathered: 'What we looked at',
  period: (from, to) => `From ${from} to ${to}.`,
  noRounds: 'No assessment was closed in this period.',
  roundColumns: ['Assessment', 'Level', 'Index', 'Change'],
  textColumns: ['Adopted text', 'Edition', 'Adopted', 'Next review'],
  consultationColumns: ['Consultation', 'Closed', 'Took part', 'Contributions'],
  workshopColumns: ['Workshop', 'Tool', 'Held', 'Notes', 'Actions'],
  actionsTitle: 'Actions',
  actionColumns: ['Action', 'Status', 'Responsible', 'Deadline'],
  actions: { done: 'Done', open: 'Under way or planned', overdue: 'Overdue', dropped: 'Dropped' },
  hints: {
    review: 'Write the goals of last time, whether you met them, and what you learned.',
    cooperation: 'What should matter most in the coming year? Which tasks will you take on together?',
    goals: 'One goal on each line. Write it so that you can tell in a year whether it was met.',
    organisation: 'Who takes part? How do you meet, how often, and who calls the meeting?',
    decisions: 'One decision on each line: what, who and when.',
  },
  foot: 'Trivselsrum',
}

export const documentWords: Record<Language, DocumentWords> = { da, en }

/** What the law asks here follows from how many work there. */
export function competenceOf({ competence }: DocumentWords, headcount: number | null): Point {
  if (headcount === null) return competence.unknown
  return headcount < amoFrom ? competence.withoutAmo : competence.withAmo
}
