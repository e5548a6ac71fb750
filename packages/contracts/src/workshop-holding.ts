import { Day } from '@trivselsrum/toolkit/day'
import { Key } from '@trivselsrum/toolkit/key'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { line, Page, prose } from './values.ts'
import { WorkshopChoice, WorkshopNote } from './workshop-events.ts'
import { InWorkshop, Workshop } from './workshops.ts'

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
