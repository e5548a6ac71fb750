import { Quarter } from '@trivselsrum/toolkit/quarter'
import { z } from 'zod'
import { ActionEntry, ActionLevel, ActionOriginKind, ActionStatus } from './actions.ts'
import { endpoint } from './endpoint.ts'
import { InCompany, line, Page } from './values.ts'

/** What the plan may be narrowed down to. */
export const planFilter = {
  status: ActionStatus.optional(),
  level: ActionLevel.optional(),
  /** Those a member is responsible for or takes part in. */
  member: z.uuid().optional(),
  department: z.uuid().optional(),
  origin: ActionOriginKind.optional(),
  /** Only what is overdue, what waits for a new responsible, or what is open without a deadline. */
  only: z.enum(['overdue', 'needs-responsible', 'undated']).optional(),
  /** A part of the title. */
  search: line(120).optional(),
}
export const PlanFilter = z.strictObject(planFilter)
export type PlanFilter = z.output<typeof PlanFilter>

export const listActions = endpoint({
  method: 'GET',
  path: '/companies/:company/actions',
  summary:
    'The action plan, the nearest deadline first and settled ones last; everybody but owners and AMO sees their part of it',
  params: InCompany,
  query: z.strictObject({ ...planFilter, page: Page }),
  response: z.object({
    actions: z.array(ActionEntry),
    /** How many there are on all pages together. */
    total: z.number().int(),
    /** The next page; null on the last. */
    next: z.number().int().nullable(),
    can: z.object({ create: z.boolean() }),
  }),
})

export const readBoard = endpoint({
  method: 'GET',
  path: '/companies/:company/plan/board',
  summary: 'The plan by status: of each the first twenty, and how many there are',
  params: InCompany,
  query: z.strictObject({ ...planFilter, status: z.never().optional() }),
  response: z.object({
    columns: z.array(z.object({ status: ActionStatus, actions: z.array(ActionEntry), total: z.number().int() })),
    can: z.object({ create: z.boolean() }),
  }),
})

/** What happened with actions in a quarter: those due and still open, those done, those dropped. */
export const PlanQuarter = z
  .object({
    quarter: Quarter,
    /** Up to twenty, by deadline or by the day they were settled. */
    actions: z.array(ActionEntry),
    total: z.number().int(),
    /** The closed round of the quarter, for whoever may read its result. */
    round: z.object({ index: z.number(), standing: z.array(z.string()) }).nullable(),
  })
  .meta({ id: 'PlanQuarter' })

export const readTimeline = endpoint({
  method: 'GET',
  path: '/companies/:company/plan/timeline',
  summary:
    'The plan by quarter, at most forty of them: an action stands where it was done or dropped, and else where it is due; those without a deadline are counted apart',
  params: InCompany,
  query: z.strictObject({ ...planFilter, from: Quarter, to: Quarter }),
  response: z.object({
    quarters: z.array(PlanQuarter),
    undated: z.number().int(),
    can: z.object({ create: z.boolean() }),
  }),
  problems: ['quarters-too-many'],
})

export const readPlanFigures = endpoint({
  method: 'GET',
  path: '/companies/:company/plan/figures',
  summary: 'The plan in figures: by status, level and origin, and how much was done on time',
  params: InCompany,
  query: PlanFilter,
  response: z.object({
    total: z.number().int(),
    byStatus: z.record(ActionStatus, z.number().int()),
    byLevel: z.record(ActionLevel, z.number().int()),
    byOrigin: z.record(ActionOriginKind, z.number().int()),
    /** Of what is done and had a deadline; and what is open and has one that passed. */
    onTime: z.object({ inTime: z.number().int(), late: z.number().int(), overdue: z.number().int() }),
    needsResponsible: z.number().int(),
  }),
})
