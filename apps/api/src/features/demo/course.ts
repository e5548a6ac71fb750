import type { HelpLine } from '@trivselsrum/contracts/help'
import type { RoundMode } from '@trivselsrum/contracts/rounds'
import { addQuarters, type Quarter } from '@trivselsrum/toolkit/quarter'

/** The parts of the made-up company. */
export const departments = ['Smedjen', 'Montage', 'Lageret', 'Kontoret'] as const

/** Its people, by where they work. The first owns it and is who a visitor enters as. */
export const people = [
  { name: 'Karen Nørregaard', email: 'karen@noerregaard.example', role: 'owner', department: 'Kontoret' },
  { name: 'Mette Aagaard', email: 'mette@noerregaard.example', role: 'amo', department: 'Montage' },
  { name: 'Jens Østerbro', email: 'jens@noerregaard.example', role: 'leader', department: 'Smedjen' },
  { name: 'Lone Bæk', email: 'lone@noerregaard.example', role: 'leader', department: 'Montage' },
  { name: 'Ole Vestergaard', email: 'ole@noerregaard.example', role: 'member', department: 'Smedjen' },
  { name: 'Birthe Kjær', email: 'birthe@noerregaard.example', role: 'member', department: 'Kontoret' },
  { name: 'Mikkel Thorup', email: 'mikkel@noerregaard.example', role: 'member', department: 'Smedjen' },
  { name: 'Fatima Yildiz', email: 'fatima@noerregaard.example', role: 'member', department: 'Montage' },
  { name: 'Åge Damgaard', email: 'aage@noerregaard.example', role: 'member', department: 'Smedjen' },
  { name: 'Pia Lundsgaard', email: 'pia@noerregaard.example', role: 'member', department: 'Lageret' },
  { name: 'Rasmus Hedegaard', email: 'rasmus@noerregaard.example', role: 'member', department: 'Montage' },
  { name: 'Ermal Krasniqi', email: 'ermal@noerregaard.example', role: 'member', department: 'Lageret' },
  { name: 'Signe Bruun', email: 'signe@noerregaard.example', role: 'member', department: 'Kontoret' },
] as const

/** The departments that were the first to answer by name. */
export const triedNames: readonly string[] = ['Lageret', 'Kontoret'] satisfies (typeof departments)[number][]

/** Who is about to begin, and has not answered yet. */
export const newcomer = { email: 'villads@noerregaard.example', role: 'member', department: 'Lageret' } as const

/** What it says of itself. */
export const facts = { cvr: null, industry: 'Smede- og montagearbejde', headcount: 34, language: 'da' } as const

/** Where its people can get help. Nobody real is named, and no number rings anywhere but the one for emergencies. */
export const helpLines: HelpLine[] = [
  {
    name: 'Mette Aagaard, arbejdsmiljørepræsentant',
    about: 'Når du vil vende noget med en kollega. Hun er i Montage og har altid tid til en kop kaffe.',
    phone: '',
    address: '',
  },
  {
    name: 'Psykologordningen',
    about: 'Fem samtaler, som du selv bestiller. Ingen på arbejdet får det at vide. Kortet hænger i kantinen.',
    phone: '',
    address: '',
  },
  {
    name: 'Din egen læge',
    about: 'Når kroppen siger fra, eller du ikke sover. Vent ikke, til det er blevet slemt.',
    phone: '',
    address: '',
  },
  { name: 'Hvis nogen er i fare', about: '', phone: '112', address: '' },
]

export const companyName = 'Nørregaard Smede'
/** A word that no sign-up is given: nobody can have taken the place. */
export const companySlug = 'demo'

/** One measured quarter: how it was answered, the scores level by level, and why. */
export interface Measurement {
  quarter: Quarter
  mode: RoundMode
  /** What the group agreed on; where each answered alone, what they lay around. */
  scores: number[]
  notes: Record<string, string>
}

/** A quarter in which nobody got round to it. */
const GAP = null

// Eight quarters: a workshop that began by putting out fires, was set back by a big order and two people on sick leave,
// got a work-environment representative, skipped a quarter, and has since put rules of living on the wall and trained
// its leaders. Twice each answered alone: everybody without a name, then two departments with theirs. Level by level: passive, reactive, active, preventive, creating.
const course: ([scores: string, notes: Record<string, string>, mode?: RoundMode] | typeof GAP)[] = [
  ['4433 4344 3312 2212 2122', { 'passive-1': 'Ordrebogen styrer alt lige nu.' }],
  ['4333 4344 3322 2212 2132', { 'active-1': 'APV’en er sat i gang.' }],
  ['4433 4454 3322 2212 2122', { 'reactive-3': 'To sygemeldinger kom bag på os. Ingen havde sagt noget.' }],
  ['3333 3444 4332 2222 2232', { 'active-2': 'Vi har aftalt, hvem man går til.' }],
  GAP,
  ['3332 3344 4433 2223 2323', {}, 'anonymous'],
  ['3322 3343 4434 3323 3323', {}, 'named'],
  [
    '3222 2333 4444 3334 3333',
    {
      'preventive-3': 'Jens og Mette har været på kursus i omsorgssamtalen.',
      'creating-3': 'Vi ser på bemandingen, når nogen er væk.',
    },
  ],
]

/** The answers of the quarter that is under way: the visitor may go on from here. */
const underWay = '222 2233 5'

/** The closed quarters of the made-up company, counted back from the current one; the gap is left out. */
export function measurementsBefore(current: Quarter): Measurement[] {
  return course.flatMap((entry, index) => {
    const quarter = addQuarters(current, index - course.length)
    if (!entry) return []
    const [scores, notes, mode = 'joint'] = entry
    return [{ quarter, mode, scores: digits(scores), notes }]
  })
}

/** How people lie around what they agree on, one after the other; further apart on every seventh statement. */
const lean = [0, 1, 0, -1, 0, 0, 1, -1]

/** What one of several answers alone. */
export function scoresOf(person: number, scores: readonly number[]): number[] {
  return scores.map((score, statement) => {
    const leaning = (lean[(person * 3 + statement) % lean.length] ?? 0) * (statement % 7 === 3 ? 2 : 1)
    return Math.min(5, Math.max(1, score + leaning))
  })
}

export function scoresUnderWay(): number[] {
  return digits(underWay)
}

function digits(text: string): number[] {
  return [...text.replaceAll(' ', '')].map(Number)
}
