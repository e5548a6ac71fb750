import { Day } from '@trivselsrum/toolkit/day'
import { Key } from '@trivselsrum/toolkit/key'
import { Quarter } from '@trivselsrum/toolkit/quarter'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { DepartmentName } from './members.ts'
import { InCompany, isoDate, line, Page, prose } from './values.ts'

/** Whom an action works with. */
export const ActionLevel = z.enum(['individual', 'group', 'leaders', 'organisation']).meta({ id: 'ActionLevel' })
export type ActionLevel = z.output<typeof ActionLevel>

export const ActionStatus = z.enum(['planned', 'underway', 'done', 'dropped']).meta({ id: 'ActionStatus' })
export type ActionStatus = z.output<typeof ActionStatus>

/**
 * Where an action came from: from scratch, a statement in the result of a quarter's round, a yearly discussion, a section
 * of a policy by what it is called, or a workshop by its title, which stays when the workshop is deleted.
 */
const origins = [
  z.strictObject({ kind: z.literal('scratch') }),
  z.strictObject({ kind: z.literal('round'), quarter: Quarter, statement: Key }),
  z.strictObject({ kind: z.literal('discussion'), year: z.number().int() }),
  z.strictObject({ kind: z.literal('policy'), policy: z.uuid(), section: line(200) }),
] as const
export const ActionOrigin = z
  .discriminatedUnion('kind', [
    ...origins,
    z.strictObject({ kind: z.literal('workshop'), workshop: z.uuid().nullable(), title: z.string() }),
  ])
  .meta({ id: 'ActionOrigin' })
export type ActionOrigin = z.output<typeof ActionOrigin>

/** An origin as whoever makes an action names it: a workshop, and the note in it that it is made from. */
export const OriginNamed = z.discriminatedUnion('kind', [
  ...origins,
  z.strictObject({ kind: z.literal('workshop'), workshop: z.uuid(), note: z.uuid().nullable().default(null) }),
])
export type OriginNamed = z.output<typeof OriginNamed>

export const ActionOriginKind = z.enum(['scratch', 'round', 'discussion', 'policy', 'workshop'])
export type ActionOriginKind = z.output<typeof ActionOriginKind>

/** A member as an action names them; somebody who has left is still named, and says so. */
export const ActionMember = z
  .object({ id: z.uuid(), name: z.string(), isActive: z.boolean() })
  .meta({ id: 'ActionMember' })
export type ActionMember = z.output<typeof ActionMember>

/** Who sees to an action: a member, somebody by name, or nobody yet. */
export const Responsible = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('member'), member: ActionMember }),
    z.object({ kind: z.literal('name'), name: z.string() }),
  ])
  .nullable()
  .meta({ id: 'Responsible' })
export type Responsible = z.output<typeof Responsible>

/** An action as lists show it. */
export const ActionEntry = z
  .object({
    id: z.uuid(),
    title: z.string(),
    level: ActionLevel,
    status: ActionStatus,
    statusSince: isoDate,
    responsible: Responsible,
    department: DepartmentName.nullable(),
    deadline: Day.nullable(),
    followUpOn: Day.nullable(),
    /** Its deadline has passed and it is neither done nor dropped. */
    isOverdue: z.boolean(),
    /** Whoever was responsible has left: it waits for somebody new. */
    needsResponsible: z.boolean(),
    origin: ActionOrigin,
    version: z.number().int(),
    /** What the reader may do with it now. */
    can: z.object({ change: z.boolean(), changeStatus: z.boolean(), remove: z.boolean() }),
  })
  .meta({ id: 'ActionEntry' })
export type ActionEntry = z.output<typeof ActionEntry>

export const Action = ActionEntry.extend({
  problem: z.string(),
  measure: z.string(),
  dropReason: z.string().nullable(),
  participants: z.array(ActionMember),
  createdAt: isoDate,
  createdBy: z.string(),
}).meta({ id: 'Action' })
export type Action = z.output<typeof Action>

/** What is written of an action; whoever changes it sends all of it. */
const fields = {
  title: line(200),
  problem: prose(2000).default(''),
  level: ActionLevel,
  /** A member, by id. */
  responsible: z.uuid().nullable().default(null),
  /** Somebody by name, where no member is responsible. */
  responsibleName: line(120).nullable().default(null),
  participants: z.array(z.uuid()).max(50).default([]),
  department: z.uuid().nullable().default(null),
  deadline: Day.nullable().default(null),
  measure: prose(2000).default(''),
  followUpOn: Day.nullable().default(null),
}

const hasOneResponsible = {
  check: (body: { responsible: string | null; responsibleName: string | null }) =>
    body.responsible === null || body.responsibleName === null,
  issue: { path: ['responsibleName'], params: { rule: 'one-responsible' } },
}

/** What the problem `action-changed` carries beside its words: the action as it is now. */
export const ActionChanged = z.object({ current: Action })
export type ActionChanged = z.input<typeof ActionChanged>

export const InAction = InCompany.extend({ action: z.uuid() })

export const readAnswersToOpenings = endpoint({
  method: 'GET',
  path: '/companies/:company/rounds/:quarter/actions',
  summary:
    'What is being done about the statements of a round’s result: actions made from it, and open ones made from earlier rounds',
  params: InCompany.extend({ quarter: Quarter }),
  response: z.object({
    statements: z.array(
      z.object({
        statement: Key,
        /** The three newest. */
        actions: z.array(ActionEntry),
        total: z.number().int(),
      }),
    ),
    can: z.object({ create: z.boolean() }),
  }),
  problems: ['not-allowed'],
})

export const createAction = endpoint({
  method: 'POST',
  path: '/companies/:company/actions',
  summary:
    'Make an action, from scratch, from a statement in a round’s result, a yearly discussion, a section of a policy, or a workshop',
  params: InCompany,
  body: z
    .strictObject({ ...fields, origin: OriginNamed.default({ kind: 'scratch' }) })
    .refine(hasOneResponsible.check, hasOneResponsible.issue),
  response: Action,
  status: 201,
  problems: [
    'deadline-passed',
    'responsible-not-active',
    'participant-not-active',
    'department-closed',
    'too-many-actions',
    'not-allowed',
    'idempotency-key-reused',
  ],
  isIdempotent: true,
})

export const readAction = endpoint({
  method: 'GET',
  path: '/companies/:company/actions/:action',
  summary: 'One action',
  params: InAction,
  response: Action,
})

export const changeAction = endpoint({
  method: 'PUT',
  path: '/companies/:company/actions/:action',
  summary: 'Change an action, if nobody has changed it since the version named; its status has a call of its own',
  params: InAction,
  body: z
    .strictObject({ ...fields, version: z.number().int().min(1) })
    .refine(hasOneResponsible.check, hasOneResponsible.issue),
  response: Action,
  problems: [
    'action-changed',
    'deadline-passed',
    'responsible-not-active',
    'participant-not-active',
    'department-closed',
    'not-allowed',
  ],
})

export const changeActionStatus = endpoint({
  method: 'PUT',
  path: '/companies/:company/actions/:action/status',
  summary: 'Give an action another status, if nobody has changed it since the version named; dropped with a reason',
  params: InAction,
  body: z
    .strictObject({
      status: ActionStatus,
      /** Why it is dropped; not for any other status. */
      reason: prose(500).default(''),
      version: z.number().int().min(1),
    })
    .refine(({ status, reason }) => status !== 'dropped' || reason.length >= 3, {
      path: ['reason'],
      params: { rule: 'reason-for-dropping' },
    })
    .refine(({ status, reason }) => status === 'dropped' || reason === '', {
      path: ['reason'],
      params: { rule: 'reason-only-for-dropping' },
    }),
  response: Action,
  problems: ['action-changed', 'not-allowed'],
})

export const removeAction = endpoint({
  method: 'DELETE',
  path: '/companies/:company/actions/:action',
  summary: 'Delete an action with its notes; one that was begun is better dropped, which keeps it',
  params: InAction,
  query: z.strictObject({ version: z.coerce.number().int().min(1) }),
  response: z.void(),
  status: 204,
  problems: ['action-changed', 'not-allowed'],
})

/** What happened with an action: a note, or a change of its status. */
export const ActionEvent = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('note'), id: z.uuid(), at: isoDate, by: z.string(), text: z.string() }),
    z.object({
      kind: z.literal('status'),
      id: z.uuid(),
      at: isoDate,
      by: z.string(),
      status: ActionStatus,
      reason: z.string().nullable(),
    }),
  ])
  .meta({ id: 'ActionEvent' })
export type ActionEvent = z.output<typeof ActionEvent>

export const listActionEvents = endpoint({
  method: 'GET',
  path: '/companies/:company/actions/:action/events',
  summary: 'What happened with an action, the newest first',
  params: InAction,
  query: z.strictObject({ page: Page }),
  response: z.object({ events: z.array(ActionEvent), total: z.number().int(), next: z.number().int().nullable() }),
})

export const addActionNote = endpoint({
  method: 'POST',
  path: '/companies/:company/actions/:action/notes',
  summary: 'Note something about an action',
  params: InAction,
  body: z.strictObject({ text: prose(2000).min(1) }),
  response: ActionEvent,
  status: 201,
  problems: ['too-many-notes', 'not-allowed', 'idempotency-key-reused'],
  isIdempotent: true,
})
