import type { ActionLevel, ActionStatus } from '@trivselsrum/contracts/actions'
import { addDays, type Day, dayOf } from '@trivselsrum/toolkit/day'
import { addQuarters, type Quarter, quarterOf } from '@trivselsrum/toolkit/quarter'
import type { departments, people } from './course.ts'
import { dayIn } from './measure.ts'

type Person = (typeof people)[number]['name']

/** What became of an action: a status it was given, or something that was noted. */
export interface Step {
  at: Date
  by: Person
  status?: ActionStatus
  reason?: string
  note?: string
}

/** An action of the made-up company, from its making on. */
export interface PlannedAction {
  at: Date
  by: Person
  title: string
  problem?: string
  level: ActionLevel
  /** The quarter and the statement of the result that it answers; made from scratch without. */
  from?: [Quarter, statement: string]
  responsible?: Person
  responsibleName?: string
  participants?: Person[]
  department?: (typeof departments)[number]
  deadline?: Day
  measure?: string
  followUpOn?: Day
  steps: Step[]
}

/**
 * What came of the measured quarters: what they did about the fires, what they were late with, what nobody used, the
 * rules of living and the course for leaders; and what they are at now, one thing late. Always before now, and each
 * answer to a quarter after its round was closed.
 */
export function actionsUntil(now: Date): PlannedAction[] {
  const current = quarterOf(now)
  const ago = (quarters: number) => addQuarters(current, -quarters)
  const on = (quarters: number, day: number) => new Date(dayIn(ago(quarters), day))
  const day = (quarters: number, number: number) => dayOf(on(quarters, number))
  const inDays = (days: number) => addDays(dayOf(now), days)
  return [
    {
      at: on(8, 45),
      by: 'Karen Nørregaard',
      title: 'Fem minutter om, hvordan vi har det, på mandagsmødet',
      problem: 'Vi taler kun om ordrer. Hvordan folk har det, hører vi først, når det er gået galt.',
      level: 'group',
      from: [ago(8), 'passive-1'],
      responsible: 'Jens Østerbro',
      department: 'Smedjen',
      deadline: day(8, 80),
      measure: 'Det står på dagsordenen hver mandag i to måneder.',
      steps: [
        { at: on(8, 50), by: 'Jens Østerbro', status: 'underway' },
        {
          at: on(8, 78),
          by: 'Jens Østerbro',
          note: 'Holdt syv mandage ud af otte. Folk er begyndt selv at tage ordet.',
        },
        { at: on(8, 79), by: 'Jens Østerbro', status: 'done' },
      ],
    },
    {
      at: on(8, 46),
      by: 'Mette Aagaard',
      title: 'Leveregler for en god arbejdsdag, hængt op i alle haller',
      problem: 'Vi har ingen fælles holdning til, hvad man kan være bekendt over for hinanden.',
      level: 'organisation',
      from: [ago(8), 'preventive-1'],
      responsible: 'Mette Aagaard',
      participants: ['Jens Østerbro', 'Lone Bæk', 'Pia Lundsgaard'],
      deadline: day(3, 70),
      measure: 'Alle kan nævne mindst tre af dem.',
      followUpOn: day(2, 30),
      steps: [
        { at: on(7, 20), by: 'Mette Aagaard', status: 'underway' },
        { at: on(6, 60), by: 'Mette Aagaard', note: 'Ligger stille, så længe den store ordre varer.' },
        { at: on(3, 50), by: 'Mette Aagaard', note: 'Alle fire afdelinger har været med. Otte regler blev til fem.' },
        { at: on(3, 64), by: 'Mette Aagaard', status: 'done' },
      ],
    },
    {
      at: on(6, 47),
      by: 'Lone Bæk',
      title: 'En fast makker til alle nye i Montage',
      problem: 'To sygemeldinger kom bag på os. Ingen havde sagt noget, og ingen havde spurgt.',
      level: 'group',
      from: [ago(6), 'reactive-3'],
      responsible: 'Lone Bæk',
      participants: ['Fatima Yildiz', 'Rasmus Hedegaard'],
      department: 'Montage',
      deadline: day(6, 88),
      measure: 'Ingen ny har været alene på en montageopgave de første fire uger.',
      steps: [
        { at: on(6, 60), by: 'Lone Bæk', status: 'underway' },
        { at: on(5, 20), by: 'Fatima Yildiz', note: 'Det virker. Vi mangler bare en, når Rasmus kører ude.' },
        { at: on(5, 30), by: 'Lone Bæk', status: 'done' },
      ],
    },
    {
      at: on(6, 48),
      by: 'Karen Nørregaard',
      title: 'Samtale senest fire uger efter første sygedag, hver gang',
      problem: 'Vi fik holdt den ene samtale og glemte den anden.',
      level: 'individual',
      responsible: 'Karen Nørregaard',
      participants: ['Signe Bruun'],
      deadline: day(6, 85),
      measure: 'Signe har datoerne, og ingen er overskredet.',
      steps: [{ at: on(6, 70), by: 'Karen Nørregaard', status: 'done' }],
    },
    {
      at: on(5, 44),
      by: 'Mette Aagaard',
      title: 'Opslag om, hvem man går til, når det er svært',
      level: 'organisation',
      from: [ago(5), 'preventive-2'],
      responsible: 'Birthe Kjær',
      deadline: day(5, 75),
      steps: [{ at: on(5, 62), by: 'Birthe Kjær', status: 'done' }],
    },
    {
      at: on(5, 45),
      by: 'Karen Nørregaard',
      title: 'Jens og Mette på kursus i omsorgssamtalen',
      problem: 'Vores ledere vil gerne spørge ind, men ved ikke, hvordan man gør.',
      level: 'leaders',
      from: [ago(5), 'preventive-3'],
      responsible: 'Karen Nørregaard',
      participants: ['Jens Østerbro', 'Mette Aagaard'],
      deadline: day(1, 60),
      measure: 'De har holdt hver to samtaler og talt dem igennem bagefter.',
      steps: [
        { at: on(3, 20), by: 'Karen Nørregaard', status: 'underway' },
        { at: on(1, 30), by: 'Mette Aagaard', note: 'Kurset er taget. Den første samtale gik bedre end frygtet.' },
        { at: on(1, 34), by: 'Karen Nørregaard', status: 'done' },
      ],
    },
    {
      at: on(3, 46),
      by: 'Mette Aagaard',
      title: 'Et ugentligt skema om trivsel på mail',
      level: 'individual',
      from: [ago(3), 'reactive-3'],
      responsible: 'Signe Bruun',
      deadline: day(2, 80),
      steps: [
        { at: on(3, 55), by: 'Signe Bruun', status: 'underway' },
        {
          at: on(2, 25),
          by: 'Signe Bruun',
          status: 'dropped',
          reason: 'Efter tre uger var der ingen, der udfyldte det. Vi tager det på mandagsmødet.',
        },
      ],
    },
    {
      at: on(2, 47),
      by: 'Mette Aagaard',
      title: 'En plan for bemandingen, når nogen er væk',
      problem: 'Er en væk, løber de andre stærkere, og ingen siger fra.',
      level: 'organisation',
      from: [ago(2), 'creating-3'],
      responsible: 'Lone Bæk',
      participants: ['Jens Østerbro', 'Ermal Krasniqi'],
      deadline: inDays(-12),
      measure: 'Planen er brugt ved de næste to fravær.',
      followUpOn: inDays(60),
      steps: [
        { at: on(1, 20), by: 'Lone Bæk', status: 'underway' },
        { at: on(1, 70), by: 'Lone Bæk', note: 'Smedjen og Montage er på plads. Lageret mangler.' },
      ],
    },
    {
      at: on(1, 45),
      by: 'Karen Nørregaard',
      title: 'Lederne spørger selv ind, en gang om måneden',
      level: 'leaders',
      from: [ago(1), 'reactive-3'],
      responsible: 'Jens Østerbro',
      participants: ['Lone Bæk'],
      deadline: inDays(30),
      measure: 'Alle har haft en kort snak med deres leder i de seneste fire uger.',
      steps: [],
    },
    {
      at: on(1, 46),
      by: 'Karen Nørregaard',
      title: 'Udkast til en politik mod psykisk belastning',
      problem: 'Vi har leveregler, men intet om, hvad vi gør, når nogen er ved at gå ned.',
      level: 'organisation',
      from: [ago(1), 'preventive-1'],
      responsible: 'Karen Nørregaard',
      participants: ['Mette Aagaard', 'Birthe Kjær'],
      deadline: inDays(75),
      followUpOn: inDays(165),
      steps: [],
    },
    {
      at: on(1, 60),
      by: 'Jens Østerbro',
      title: 'En støjskærm ved pladesaksen',
      level: 'group',
      responsibleName: 'Vores arbejdsmiljørådgiver',
      participants: ['Ole Vestergaard', 'Åge Damgaard'],
      department: 'Smedjen',
      deadline: inDays(45),
      steps: [{ at: on(1, 80), by: 'Jens Østerbro', status: 'underway' }],
    },
    {
      at: on(1, 61),
      by: 'Mette Aagaard',
      title: 'Psykologordningen med i velkomsten til nye',
      level: 'individual',
      steps: [],
    },
  ]
}
