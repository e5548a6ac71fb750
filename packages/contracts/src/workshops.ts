import { Day } from '@trivselsrum/toolkit/day'
import { Key } from '@trivselsrum/toolkit/key'
import { Adaptation } from '@trivselsrum/toolkit/programme/adaptation'
import { Programme } from '@trivselsrum/toolkit/programme/programme'
import { z } from 'zod'
import { ActionMember } from './actions.ts'
import { endpoint, mediaTypes } from './endpoint.ts'
import { DepartmentName } from './members.ts'
import { InCompany, isoDate, Language, line, Page, prose } from './values.ts'
import { WorkshopChoice, WorkshopPairing, WorkshopPerson, WorkshopPlace } from './workshop-events.ts'

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
