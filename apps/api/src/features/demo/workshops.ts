import type { ActionLevel } from '@trivselsrum/contracts/actions'
import type { departments, people } from './course.ts'

type Person = (typeof people)[number]['name']

/** Something that was written in a workshop of the made-up company. */
export interface Note {
  activity: string
  box: string
  text: string
  isPicked?: true
  /** What was made of it in the plan, and in how many days from now it is due; null where it was done soon after. */
  action?: { title: string; level: ActionLevel; responsible: Person; inDays: number | null }
}

/** A workshop that was planned, and by whom. */
export interface PlannedWorkshop {
  tool: string
  title: string
  place: string
  time: string
  plannedBy: Person
  facilitator: Person
  department?: (typeof departments)[number]
  members: Person[]
  names: string[]
}

/** The first one: everybody in the canteen, with the cards. */
export const dialogue: PlannedWorkshop & { notes: Note[] } = {
  tool: 'dialogue',
  title: 'Sæt dialogen i gang',
  place: 'Kantinen',
  time: '13:00',
  plannedBy: 'Karen Nørregaard',
  facilitator: 'Mette Aagaard',
  members: [
    'Karen Nørregaard',
    'Jens Østerbro',
    'Lone Bæk',
    'Ole Vestergaard',
    'Birthe Kjær',
    'Mikkel Thorup',
    'Fatima Yildiz',
    'Åge Damgaard',
    'Pia Lundsgaard',
  ],
  names: ['Bjarne fra vagten'],
  notes: [
    {
      activity: 'groups',
      box: 'talking',
      text: 'Lettere end ventet, når man er to og har et kort i hånden.',
      isPicked: true,
    },
    { activity: 'groups', box: 'talking', text: 'Vi fik talt med nogen, vi ellers kun siger godmorgen til.' },
    {
      activity: 'groups',
      box: 'daily-life',
      text: 'Vi gør det i bilen på vej til montage, men ikke hjemme på værkstedet.',
    },
    { activity: 'groups', box: 'daily-life', text: 'Der er larm, og der er altid en, der venter på en.' },
    { activity: 'groups', box: 'advantages', text: 'Man siger til, før det er blevet for meget.', isPicked: true },
    { activity: 'groups', box: 'drawbacks', text: 'Det må ikke blive noget, man skal. Nogen vil helst være i fred.' },
  ],
}

/** The second one: what keeps people in the smithy from saying something, with actions that came of it. */
export const safety: PlannedWorkshop & { notes: Note[]; followUpInDays: number } = {
  tool: 'psychological-safety',
  title: 'Tryghed i Smedjen',
  place: 'Mødelokalet over Smedjen',
  time: '09:00',
  plannedBy: 'Jens Østerbro',
  facilitator: 'Jens Østerbro',
  department: 'Smedjen',
  members: ['Mette Aagaard', 'Ole Vestergaard', 'Mikkel Thorup', 'Åge Damgaard'],
  names: ['Svend, lærling'],
  followUpInDays: 12,
  notes: [
    {
      activity: 'promote-inhibit',
      box: 'inhibiting.factors',
      text: 'Vi laver sjov med den, der spørger om noget, han burde vide.',
      isPicked: true,
    },
    { activity: 'promote-inhibit', box: 'inhibiting.factors', text: 'Fejl bliver taget op foran alle.' },
    {
      activity: 'promote-inhibit',
      box: 'inhibiting.consequences',
      text: 'Lærlingene gætter hellere, end de spørger, og så laver vi det om.',
    },
    {
      activity: 'promote-inhibit',
      box: 'promoting.factors',
      text: 'Åge siger selv højt, når han har målt forkert.',
      isPicked: true,
    },
    { activity: 'promote-inhibit', box: 'promoting.consequences', text: 'Så tør vi andre også.' },
    { activity: 'actions', box: 'individual', text: 'Spørg én gang om dagen om noget, du er i tvivl om.' },
    {
      activity: 'actions',
      box: 'group',
      text: 'Ti minutter hver fredag: Hvad gik galt i ugen, og hvad lærte vi?',
      isPicked: true,
      action: {
        title: 'Ti minutter hver fredag: Hvad gik galt, og hvad lærte vi?',
        level: 'group',
        responsible: 'Ole Vestergaard',
        inDays: 25,
      },
    },
    {
      activity: 'actions',
      box: 'leaders',
      text: 'Tag fejl op på tomandshånd, aldrig foran alle.',
      isPicked: true,
      action: {
        title: 'Tag fejl op på tomandshånd',
        level: 'leaders',
        responsible: 'Jens Østerbro',
        inDays: null,
      },
    },
    { activity: 'actions', box: 'leaders', text: 'Giv lærlingene en fast makker, de kan spørge om alt.' },
    { activity: 'when', box: 'follow-up', text: 'Til værkstedsmødet om to måneder. Jens spørger hver især inden.' },
  ],
}

/** The next one, which everybody in the assembly hall is invited to. */
export const strain: PlannedWorkshop & { inDays: number } = {
  tool: 'spot-strain',
  title: 'Spot belastning i Montage',
  place: 'Kantinen',
  time: '13:00',
  plannedBy: 'Mette Aagaard',
  facilitator: 'Lone Bæk',
  department: 'Montage',
  members: ['Karen Nørregaard', 'Mette Aagaard', 'Fatima Yildiz', 'Rasmus Hedegaard'],
  names: [],
  inDays: 9,
}
