import type { Language } from '@trivselsrum/contracts/values'
import type { Day } from '@trivselsrum/toolkit/day'
import { dayIn } from '../../documents/text.ts'

interface MinutesWords {
  minutes: string
  tool: string
  held: string
  moment: (day: string, time: string) => string
  until: string
  where: string
  department: string
  facilitator: string
  led: string
  present: string
  absent: string
  finished: string
  finishedBy: (on: Day, by: string) => string
  followUp: string
  underway: string
  step: (name: string, minutes: number) => string
  silent: (titles: string) => string
  beside: string
  elsewhere: string
  picked: string
  item: string
  choice: string
  round: (number: number) => string
  partners: string
  actions: string
  noActions: string
  action: string
  responsible: string
  deadline: string
  nobody: string
}

export const minutesWords: Record<Language, MinutesWords> = {
  da: {
    minutes: 'Referat',
    tool: 'Værktøj',
    held: 'Holdt',
    moment: (day, time) => `${day} kl. ${time}`,
    until: 'til',
    where: 'Sted',
    department: 'Afdeling',
    facilitator: 'Tovholder',
    led: 'Til sidst holdt af',
    present: 'Deltagere',
    absent: 'Kom ikke, eller gik undervejs',
    finished: 'Afsluttet',
    finishedBy: (on, by) => `${dayIn('da', on)} af ${by}`,
    followUp: 'Opfølgning',
    underway: 'Workshoppen er ikke afsluttet endnu.',
    step: (name, minutes) => `${name} (${minutes} minutter)`,
    silent: (titles) => `Uden noter: ${titles}`,
    beside: 'Ved siden af programmet',
    elsewhere: 'Andet',
    picked: 'Udvalgt',
    item: 'Punkt',
    choice: 'Svar',
    round: (number) => `Runde ${number}`,
    partners: 'Makkere',
    actions: 'Tiltag',
    noActions: 'Der er ikke lavet tiltag, som du kan se.',
    action: 'Tiltag',
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    nobody: 'Ingen endnu',
  },
  en: {
    minutes: 'Minutes',
    tool: 'Tool',
    held: 'Held',
    moment: (day, time) => `${day} at ${time}`,
    until: 'to',
    where: 'Place',
    department: 'Department',
    facilitator: 'Facilitator',
    led: 'Led in the end by',
    present: 'Participants',
    absent: 'Did not come, or left on the way',
    finished: 'Finished',
    finishedBy: (on, by) => `${dayIn('en', on)} by ${by}`,
    followUp: 'Follow-up',
    underway: 'The workshop is not finished yet.',
    step: (name, minutes) => `${name} (${minutes} minutes)`,
    silent: (titles) => `Without notes: ${titles}`,
    beside: 'Beside the programme',
    elsewhere: 'Other',
    picked: 'Picked',
    item: 'Item',
    choice: 'Answer',
    round: (number) => `Round ${number}`,
    partners: 'Partners',
    actions: 'Actions',
    noActions: 'No actions that you can see have been made.',
    action: 'Action',
    responsible: 'Responsible',
    deadline: 'Deadline',
    nobody: 'Nobody yet',
  },
}
