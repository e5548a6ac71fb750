import { Quarter } from '@trivselsrum/toolkit/quarter'
import { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { AskedWith } from './rounds.ts'
import { InCompany } from './values.ts'

const Change = z
  .object({ id: z.string(), before: z.number(), after: z.number(), change: z.number() })
  .meta({ id: 'Change' })

/** One measured quarter. */
export const MeasuredQuarter = z
  .object({
    quarter: Quarter,
    isMeasured: z.literal(true),
    index: z.number(),
    standing: z.array(z.string()),
    groups: z.array(z.object({ id: z.string(), sum: z.number(), band: z.string() })),
    /** Since the closed round before it, however many quarters ago; null for the first. */
    changes: z
      .object({ index: z.number(), groups: z.array(Change), rose: z.array(Change), fell: z.array(Change) })
      .nullable(),
  })
  .meta({ id: 'MeasuredQuarter' })
export type MeasuredQuarter = z.output<typeof MeasuredQuarter>

/** A quarter without a closed round between two that have one. */
export const Gap = z.object({ quarter: Quarter, isMeasured: z.literal(false) }).meta({ id: 'Gap' })

export const HistoryEntry = z.discriminatedUnion('isMeasured', [MeasuredQuarter, Gap])
export type HistoryEntry = z.output<typeof HistoryEntry>

export const readHistory = endpoint({
  method: 'GET',
  path: '/companies/:company/history',
  summary: 'The closed rounds in order of quarter, gaps included',
  params: InCompany,
  query: z.strictObject({
    /** How many closed rounds at most, counted back from the newest. */
    limit: z.coerce.number().int().min(1).max(40).default(20),
    /** The `earlier` of the page after: only rounds before this quarter. */
    before: Quarter.optional(),
  }),
  response: z.object({
    entries: z.array(HistoryEntry),
    askedWith: AskedWith,
    /** Give it as `before` to read on; null when nothing is earlier. */
    earlier: Quarter.nullable(),
  }),
  problems: ['not-allowed'],
})

export const readComparison = endpoint({
  method: 'GET',
  path: '/companies/:company/comparison',
  summary: 'Two closed rounds side by side, the earlier first whichever is named first',
  params: InCompany,
  query: z.strictObject({ one: Quarter, other: Quarter }),
  response: z.object({
    before: z.object({ quarter: Quarter, summary: RatingSummary }),
    after: z.object({ quarter: Quarter, summary: RatingSummary }),
    askedWith: AskedWith,
    changes: z.object({ index: z.number(), groups: z.array(Change), statements: z.array(Change) }),
  }),
  problems: ['not-allowed'],
})
