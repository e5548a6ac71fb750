import type { ActionLevel, ActionOriginKind, ActionStatus } from '@trivselsrum/contracts/actions'
import type { PlanFilter } from '@trivselsrum/contracts/plan'
import type { Language } from '@trivselsrum/contracts/values'

interface Words {
  plan: string
  about: string
  title: string
  problem: string
  status: string
  statusSince: string
  level: string
  responsible: string
  participants: string
  department: string
  deadline: string
  overdue: string
  measure: string
  followUp: string
  dropReason: string
  origin: string
  notes: string
  newestNote: string
  newestNoteBy: string
  newestNoteOn: string
  createdOn: string
  createdBy: string
  who: string
  when: string
  scratch: string
  fromDiscussion: (year: number) => string
  fromPolicy: (section: string) => string
  fromWorkshop: (title: string) => string
  yes: string
  no: string
  nobody: string
  hasLeft: (name: string) => string
  company: string
  takenOn: string
  chosen: string
  everything: string
  ownPart: string
  count: string
  empty: string
  countOf: (count: number) => string
  notesOf: (count: number) => string
  statuses: Record<ActionStatus, string>
  levels: Record<ActionLevel, string>
  chosenOrigin: Record<ActionOriginKind, string>
  only: Record<NonNullable<PlanFilter['only']>, string>
  member: string
  unknown: string
  search: string
  onlyThose: string
  page: string
}

const da: Words = {
  plan: 'Handlingsplan',
  about: 'Om udtrækket',
  title: 'Tiltag',
  problem: 'Hvorfor',
  status: 'Status',
  statusSince: 'Status siden',
  level: 'Niveau',
  responsible: 'Ansvarlig',
  participants: 'Deltagere',
  department: 'Afdeling',
  deadline: 'Frist',
  overdue: 'Over fristen',
  measure: 'Sådan ser vi, at det virkede',
  followUp: 'Opfølgning',
  dropReason: 'Hvorfor droppet',
  origin: 'Kommer fra',
  notes: 'Noter',
  newestNote: 'Nyeste note',
  newestNoteBy: 'Nyeste note af',
  newestNoteOn: 'Nyeste note den',
  createdOn: 'Oprettet den',
  createdBy: 'Oprettet af',
  who: 'Hvem',
  when: 'Hvornår',
  scratch: 'Lavet fra bunden',
  fromDiscussion: (year) => `Årlig drøftelse ${year}`,
  fromPolicy: (section) => `Politik: ${section}`,
  fromWorkshop: (title) => `Workshop: ${title}`,
  yes: 'Ja',
  no: 'Nej',
  nobody: 'Ingen endnu',
  hasLeft: (name) => `${name} (er her ikke mere)`,
  company: 'Virksomhed',
  takenOn: 'Hentet den',
  chosen: 'Udvalg',
  everything: 'Hele planen',
  ownPart: 'Den del af planen, som du kan se',
  count: 'Antal tiltag',
  empty: 'Der er ingen tiltag i det, der er valgt.',
  countOf: (count) => (count === 1 ? '1 tiltag' : `${new Intl.NumberFormat('da-DK').format(count)} tiltag`),
  notesOf: (count) => (count === 1 ? '1 note' : `${count} noter, den nyeste`),
  statuses: { planned: 'Planlagt', underway: 'I gang', done: 'Udført', dropped: 'Droppet' },
  levels: { individual: 'Den enkelte', group: 'Gruppen', leaders: 'Ledelsen', organisation: 'Organisationen' },
  chosenOrigin: {
    scratch: 'lavet fra bunden',
    round: 'en måling',
    discussion: 'en årlig drøftelse',
    policy: 'en politik',
    workshop: 'en workshop',
  },
  only: {
    overdue: 'dem over fristen',
    'needs-responsible': 'dem, der mangler en ansvarlig',
    undated: 'dem uden frist',
  },
  member: 'Person',
  unknown: 'ukendt',
  search: 'Ord i titlen',
  onlyThose: 'Kun',
  page: 'Side',
}

const en: Words = {
  plan: 'Action plan',
  about: 'About this file',
  title: 'Action',
  problem: 'Why',
  status: 'Status',
  statusSince: 'Status since',
  level: 'Level',
  responsible: 'Responsible',
  participants: 'Participants',
  department: 'Department',
  deadline: 'Deadline',
  overdue: 'Overdue',
  measure: 'How we will see that it worked',
  followUp: 'Follow-up',
  dropReason: 'Why dropped',
  origin: 'Comes from',
  notes: 'Notes',
  newestNote: 'Newest note',
  newestNoteBy: 'Newest note by',
  newestNoteOn: 'Newest note on',
  createdOn: 'Created on',
  createdBy: 'Created by',
  who: 'Who',
  when: 'When',
  scratch: 'Made from scratch',
  fromDiscussion: (year) => `Yearly discussion ${year}`,
  fromPolicy: (section) => `Policy: ${section}`,
  fromWorkshop: (title) => `Workshop: ${title}`,
  yes: 'Yes',
  no: 'No',
  nobody: 'Nobody yet',
  hasLeft: (name) => `${name} (no longer here)`,
  company: 'Company',
  takenOn: 'Taken on',
  chosen: 'Chosen',
  everything: 'The whole plan',
  ownPart: 'The part of the plan that you can see',
  count: 'Number of actions',
  empty: 'There are no actions in what was chosen.',
  countOf: (count) => (count === 1 ? '1 action' : `${new Intl.NumberFormat('en-GB').format(count)} actions`),
  notesOf: (count) => (count === 1 ? '1 note' : `${count} notes, the newest`),
  statuses: { planned: 'Planned', underway: 'Under way', done: 'Done', dropped: 'Dropped' },
  levels: { individual: 'Individual', group: 'Group', leaders: 'Leaders', organisation: 'Organisation' },
  chosenOrigin: {
    scratch: 'made from scratch',
    round: 'an assessment',
    discussion: 'a yearly discussion',
    policy: 'a policy',
    workshop: 'a workshop',
  },
  only: {
    overdue: 'those overdue',
    'needs-responsible': 'those that need somebody responsible',
    undated: 'those without a deadline',
  },
  member: 'Person',
  unknown: 'unknown',
  search: 'Words in the title',
  onlyThose: 'Only',
  page: 'Page',
}

/** The words of the plan’s documents. */
export const planWords: Record<Language, Words> = { da, en }
