import { Day } from '@trivselsrum/toolkit/day'
import { Key } from '@trivselsrum/toolkit/key'
import { Adaptation } from '@trivselsrum/toolkit/programme/adaptation'
import { Programme } from '@trivselsrum/toolkit/programme/programme'
import { z } from 'zod'
import { ActionEntry, ActionMember } from './actions.ts'
import { endpoint, mediaTypes } from './endpoint.ts'
import { DepartmentName } from './members.ts'
import { Docx, InCompany, isoDate, Language, line, Page, Pdf, prose } from './values.ts'
import { WorkshopChoice, WorkshopNote, WorkshopPairing, WorkshopPerson, WorkshopPlace } from './workshop-events.ts'

export const WorkshopState = z.enum(['planned', 'underway', 'finished']).meta({ id: 'WorkshopState' })
export type WorkshopState = z.output<typeof WorkshopState>

/** A workshop as lists show it. */
export const WorkshopEntry = z
  .object({
    id: z.uuid(),
    title: z.string(),
    tool: Key,
    language: Language,
    state: WorkshopState,
    startsAt: isoDate,
    minutes: z.number().int(),
    place: z.string(),
    department: DepartmentName.nullable(),
    facilitator: ActionMember,
    followUpOn: Day.nullable(),
    /** What came of it: how many notes, and how many actions of the plan were made from it. */
    notes: z.number().int(),
    actions: z.number().int(),
  })
  .meta({ id: 'WorkshopEntry' })
export type WorkshopEntry = z.output<typeof WorkshopEntry>

export const Workshop = WorkshopEntry.extend({
  /** As it is held: with what the company and this workshop have of their own. */
  programme: Programme,
  adaptation: Adaptation,
  /** Of its plan; a change names the version it saw. */
  version: z.number().int(),
  people: z.array(WorkshopPerson),
  startedAt: isoDate.nullable(),
  finishedAt: isoDate.nullable(),
  finishedBy: z.string().nullable(),
  /** Where it is now: step, time, who leads. */
  at: WorkshopPlace,
  /** How many notes each activity has. */
  notesIn: z.record(Key, z.number().int()),
  choices: z.array(WorkshopChoice),
  pairings: z.array(WorkshopPairing),
  /** The number of its newest event. */
  head: z.number().int(),
  /** The server’s time when this was read: clocks of devices go wrong. */
  now: isoDate,
  /** The last finished one of the same tool that the reader may see; null where there is none. */
  last: z.object({ id: z.uuid(), title: z.string(), startsAt: isoDate, actions: z.number().int() }).nullable(),
  can: z.object({
    /** Change title, time, people, facilitator; delete it. */
    plan: z.boolean(),
    /** Adapt, start, lead, take over, write, finish, reopen. */
    hold: z.boolean(),
    /** Make actions from its notes. */
    makeActions: z.boolean(),
  }),
}).meta({ id: 'Workshop' })
export type Workshop = z.output<typeof Workshop>

export const WorkshopChanged = z.object({ current: Workshop })
export type WorkshopChanged = z.input<typeof WorkshopChanged>

export const InWorkshop = InCompany.extend({ workshop: z.uuid() })

/** What is said of a workshop when it is planned. */
const plan = {
  title: line(120),
  startsAt: isoDate.refine((moment) => moment.toISOString().startsWith('20'), { params: { rule: 'year-of-a-day' } }),
  place: prose(200).default(''),
  department: z.uuid().nullable().default(null),
  /** Null: whoever plans it, or whoever it was. */
  facilitator: z.uuid().nullable().default(null),
}

/** Who takes part: members, and others by name. */
const invited = { members: z.array(z.uuid()).max(100).default([]), names: z.array(line(80)).max(100).default([]) }

export const listWorkshops = endpoint({
  method: 'GET',
  path: '/companies/:company/workshops',
  summary:
    'Workshops that you may see, the newest first, by tool and by year; those under way and to come stand before',
  params: InCompany,
  query: z.strictObject({
    tool: Key.optional(),
    year: z.coerce.number().int().min(2000).max(2200).optional(),
    page: Page,
  }),
  response: z.object({
    workshops: z.array(WorkshopEntry),
    /** The years in which there are any. */
    years: z.array(z.number().int()),
    next: z.number().int().nullable(),
    can: z.object({ plan: z.boolean() }),
  }),
})

export const planWorkshop = endpoint({
  method: 'POST',
  path: '/companies/:company/workshops',
  summary: 'Plan a workshop with a tool, as the company has it now; members who are invited are told by mail',
  params: InCompany,
  body: z.strictObject({ tool: Key, language: Language, ...plan, ...invited }),
  response: Workshop,
  status: 201,
  problems: [
    'too-many-workshops',
    'participant-not-active',
    'facilitator-not-active',
    'department-closed',
    'not-allowed',
    'not-found',
    'idempotency-key-reused',
  ],
  isIdempotent: true,
})

export const readWorkshop = endpoint({
  method: 'GET',
  path: '/companies/:company/workshops/:workshop',
  summary: 'One workshop: its plan, its programme, and where it is now',
  params: InWorkshop,
  response: Workshop,
})

export const changeWorkshop = endpoint({
  method: 'PUT',
  path: '/companies/:company/workshops/:workshop',
  summary: 'Change the plan of a workshop, if nobody has since the version named',
  params: InWorkshop,
  body: z.strictObject({ ...plan, version: z.number().int().min(1) }),
  response: Workshop,
  problems: ['workshop-changed', 'workshop-finished', 'facilitator-not-active', 'department-closed', 'not-allowed'],
})

export const inviteToWorkshop = endpoint({
  method: 'PUT',
  path: '/companies/:company/workshops/:workshop/invitations',
  summary: 'Say who is invited; members who are new among them are told by mail. Whoever has been in the room stays',
  params: InWorkshop,
  body: z.strictObject(invited),
  response: Workshop,
  problems: ['participant-not-active', 'too-many-people', 'workshop-finished', 'not-allowed'],
})

export const readWorkshopInvitation = endpoint({
  method: 'GET',
  path: '/companies/:company/workshops/:workshop/invitation',
  summary: 'A workshop as a calendar file',
  params: InWorkshop,
  response: z.string(),
  produces: mediaTypes.ics,
})

export const adaptWorkshop = endpoint({
  method: 'PUT',
  path: '/companies/:company/workshops/:workshop/adaptation',
  summary:
    'Save what this workshop has of its own in the programme, if nobody has changed the plan since the version named; also while it is held',
  params: InWorkshop,
  body: z.strictObject({ adaptation: Adaptation, version: z.number().int().min(1) }),
  response: Workshop,
  problems: ['workshop-changed', 'workshop-finished', 'adaptation-too-long', 'prompt-written-in', 'not-allowed'],
})

export const removeWorkshop = endpoint({
  method: 'DELETE',
  path: '/companies/:company/workshops/:workshop',
  summary: 'Delete a workshop with all that was written; actions made from it stay in the plan',
  params: InWorkshop,
  response: z.void(),
  status: 204,
  problems: ['not-allowed'],
})

export const startWorkshop = endpoint({
  method: 'POST',
  path: '/companies/:company/workshops/:workshop/start',
  summary: 'Begin to hold a workshop, and lead it; one that was begun already is simply there',
  params: InWorkshop,
  response: Workshop,
  problems: ['workshop-finished', 'not-allowed'],
})

export const leadWorkshop = endpoint({
  method: 'PUT',
  path: '/companies/:company/workshops/:workshop/lead',
  summary: 'Take over the lead from whoever has it',
  params: InWorkshop,
  response: Workshop,
  problems: ['workshop-not-underway', 'not-allowed'],
})

export const showInWorkshop = endpoint({
  method: 'PUT',
  path: '/companies/:company/workshops/:workshop/place',
  summary:
    'Go to a step, one of its activities and one of its cards, from the step that is shown; the time of a new step waits until it is started',
  params: InWorkshop,
  body: z.strictObject({
    /** The step that whoever goes on sees; of two who press at once the second is told. */
    from: Key.nullable(),
    step: Key,
    activity: Key.nullable().default(null),
    card: Key.nullable().default(null),
  }),
  response: Workshop,
  problems: ['workshop-moved-on', 'led-by-another', 'workshop-not-underway', 'not-allowed'],
})

export const timeWorkshop = endpoint({
  method: 'PUT',
  path: '/companies/:company/workshops/:workshop/time',
  summary: 'Start, pause, go on with, extend or end the time that runs',
  params: InWorkshop,
  body: z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('start'), seconds: z.number().int().min(1).max(28_800) }),
    z.strictObject({ do: z.literal('pause') }),
    z.strictObject({ do: z.literal('resume') }),
    z.strictObject({ do: z.literal('extend'), seconds: z.number().int().min(1).max(7200) }),
    z.strictObject({ do: z.literal('end') }),
  ]),
  response: Workshop,
  problems: ['led-by-another', 'workshop-not-underway', 'no-time-running', 'not-allowed', 'idempotency-key-reused'],
  isIdempotent: true,
})

export const addWorkshopPerson = endpoint({
  method: 'POST',
  path: '/companies/:company/workshops/:workshop/people',
  summary: 'Somebody comes into the room who was not invited',
  params: InWorkshop,
  body: z.strictObject({ name: line(80) }),
  response: Workshop,
  status: 201,
  problems: ['too-many-people', 'workshop-finished', 'not-allowed', 'idempotency-key-reused'],
  isIdempotent: true,
})

export const changeWorkshopPerson = endpoint({
  method: 'PUT',
  path: '/companies/:company/workshops/:workshop/people/:person',
  summary: 'Somebody leaves the room, or comes back',
  params: InWorkshop.extend({ person: z.uuid() }),
  body: z.strictObject({ isPresent: z.boolean() }),
  response: Workshop,
  problems: ['workshop-finished', 'not-allowed'],
})

export const ringWorkshopBell = endpoint({
  method: 'POST',
  path: '/companies/:company/workshops/:workshop/pairings',
  summary: 'Find everybody in the room a new partner and start the time; without names the time alone is started',
  params: InWorkshop,
  body: z.strictObject({
    activity: Key,
    /** Which round it is to be, from 1; of two who ring at once the second is told. */
    round: z.number().int().min(1).max(200),
  }),
  response: Workshop,
  status: 201,
  problems: ['workshop-moved-on', 'led-by-another', 'workshop-not-underway', 'not-allowed', 'not-found'],
})

export const chooseInWorkshop = endpoint({
  method: 'PUT',
  path: '/companies/:company/workshops/:workshop/choices',
  summary: 'Choose an option for an item of a checklist, or take the choice back',
  params: InWorkshop,
  body: z.strictObject({ activity: Key, item: Key, option: Key.nullable() }),
  response: WorkshopChoice,
  problems: ['workshop-not-underway', 'not-allowed', 'not-found'],
})

export const listWorkshopNotes = endpoint({
  method: 'GET',
  path: '/companies/:company/workshops/:workshop/notes',
  summary:
    'What was written in one activity, or in all, in the order it came; only what was picked where that is asked',
  params: InWorkshop,
  query: z.strictObject({
    activity: Key.optional(),
    picked: z.enum(['true']).optional(),
    page: Page,
  }),
  response: z.object({ notes: z.array(WorkshopNote), total: z.number().int(), next: z.number().int().nullable() }),
})

export const addWorkshopNote = endpoint({
  method: 'POST',
  path: '/companies/:company/workshops/:workshop/notes',
  summary: 'Write a note in a box; an id made by whoever writes it makes one of the same note sent twice',
  params: InWorkshop,
  body: z.strictObject({ id: z.uuid(), activity: Key, box: z.string().max(125), text: prose(4000).min(1) }),
  response: WorkshopNote,
  status: 201,
  problems: ['too-many-workshop-notes', 'workshop-note-changed', 'workshop-not-underway', 'not-allowed', 'not-found'],
})

/** What the problem `workshop-note-changed` carries beside its words: the note as it stands; null where it was deleted. */
export const WorkshopNoteChanged = z.object({ current: WorkshopNote.nullable() })
export type WorkshopNoteChanged = z.input<typeof WorkshopNoteChanged>

const InNote = InWorkshop.extend({ note: z.uuid() })

export const changeWorkshopNote = endpoint({
  method: 'PUT',
  path: '/companies/:company/workshops/:workshop/notes/:note',
  summary: 'Write a note anew, move it to another box, or pick it, if nobody has changed it since the version named',
  params: InNote,
  body: z.strictObject({
    box: z.string().max(125),
    text: prose(4000).min(1),
    isPicked: z.boolean(),
    version: z.number().int().min(1),
  }),
  response: WorkshopNote,
  problems: ['workshop-note-changed', 'workshop-not-underway', 'not-allowed', 'not-found'],
})

export const removeWorkshopNote = endpoint({
  method: 'DELETE',
  path: '/companies/:company/workshops/:workshop/notes/:note',
  summary: 'Delete a note; its words are kept nowhere',
  params: InNote,
  response: z.void(),
  status: 204,
  problems: ['workshop-not-underway', 'not-allowed'],
})

export const finishWorkshop = endpoint({
  method: 'POST',
  path: '/companies/:company/workshops/:workshop/finish',
  summary: 'Finish a workshop, and say when what became of it is looked at; nothing more is written in it',
  params: InWorkshop,
  body: z.strictObject({ followUpOn: Day.nullable().default(null) }),
  response: Workshop,
  problems: ['workshop-not-underway', 'day-passed', 'not-allowed'],
})

export const reopenWorkshop = endpoint({
  method: 'POST',
  path: '/companies/:company/workshops/:workshop/reopening',
  summary: 'Go on with a workshop that was finished, to correct or add something',
  params: InWorkshop,
  response: Workshop,
  problems: ['workshop-not-finished', 'not-allowed'],
})

export const changeFollowUp = endpoint({
  method: 'PUT',
  path: '/companies/:company/workshops/:workshop/follow-up',
  summary: 'Say when what became of a finished workshop is looked at',
  params: InWorkshop,
  body: z.strictObject({ followUpOn: Day.nullable() }),
  response: Workshop,
  problems: ['workshop-not-finished', 'day-passed', 'not-allowed'],
})

export const listWorkshopActions = endpoint({
  method: 'GET',
  path: '/companies/:company/workshops/:workshop/actions',
  summary: 'What was made of a workshop in the action plan, as far as the reader sees it, and from which notes',
  params: InWorkshop,
  query: z.strictObject({ page: Page }),
  response: z.object({
    actions: z.array(z.object({ action: ActionEntry, note: z.uuid().nullable() })),
    total: z.number().int(),
    next: z.number().int().nullable(),
  }),
})

/** Everything of a workshop in plain values: its minutes. */
export const WorkshopMinutes = z
  .object({
    workshop: Workshop.omit({ can: true, now: true, at: true, last: true }),
    notes: z.array(WorkshopNote),
    actions: z.array(z.object({ title: z.string(), responsible: z.string().nullable(), deadline: Day.nullable() })),
  })
  .meta({ id: 'WorkshopMinutes' })
export type WorkshopMinutes = z.output<typeof WorkshopMinutes>

export const readWorkshopMinutes = endpoint({
  method: 'GET',
  path: '/companies/:company/workshops/:workshop/minutes',
  summary: 'The minutes of a workshop as data (JSON)',
  params: InWorkshop,
  response: WorkshopMinutes,
  problems: ['workshop-not-started'],
})

export const printWorkshopMinutes = endpoint({
  method: 'GET',
  path: '/companies/:company/workshops/:workshop/minutes/pdf',
  summary: 'The minutes of a workshop (PDF)',
  params: InWorkshop,
  response: Pdf,
  produces: mediaTypes.pdf,
  problems: ['workshop-not-started', 'minutes-too-long', 'export-too-long'],
})

export const writeWorkshopMinutes = endpoint({
  method: 'GET',
  path: '/companies/:company/workshops/:workshop/minutes/docx',
  summary: 'The minutes of a workshop (DOCX)',
  params: InWorkshop,
  response: Docx,
  produces: mediaTypes.docx,
  problems: ['workshop-not-started', 'minutes-too-long', 'export-too-long'],
})
