import { Quarter } from '@trivselsrum/toolkit/quarter'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { AskedWith, Round, RoundMode } from './rounds.ts'
import { InCompany, isoDate, Role, Slug } from './values.ts'

/** The frame of every page of a company: whose it is and who is looking. */
export const Company = z
  .object({
    slug: Slug,
    name: z.string(),
    me: z.object({ name: z.string(), role: Role }),
    /** Where the reader may go beside what everybody sees. */
    can: z.object({ readResults: z.boolean() }),
  })
  .meta({ id: 'Company' })
export type Company = z.output<typeof Company>

export const readCompany = endpoint({
  method: 'GET',
  path: '/companies/:company',
  summary: 'The company, and the reader’s part in it',
  params: InCompany,
  response: Company,
})

/** Something that happened to a round, as the front page tells it. */
export const Event = z
  .object({
    at: isoDate,
    by: z.string(),
    action: z.enum(['company-created', 'round-opened', 'sheet-handed-in', 'round-closed', 'round-voided']),
    quarter: Quarter.nullable(),
  })
  .meta({ id: 'Event' })
export type Event = z.output<typeof Event>

export const readOverview = endpoint({
  method: 'GET',
  path: '/companies/:company/overview',
  summary: 'The front page: where the company stands, what is next, what happened lately',
  params: InCompany,
  response: z.object({
    currentQuarter: Quarter,
    /** The closed rounds of the last eight quarters with one, oldest first, gaps included. */
    trend: z.array(z.object({ quarter: Quarter, index: z.number().nullable() })),
    latest: z
      .object({
        quarter: Quarter,
        standing: z.array(z.string()),
        index: z.number(),
        /** Against the closed round before; null for the first. */
        change: z.object({ since: Quarter, index: z.number() }).nullable(),
      })
      .nullable(),
    openRounds: z.array(
      z.object({
        quarter: Quarter,
        mode: RoundMode,
        progress: Round.shape.progress,
        turnout: Round.shape.turnout,
        isReadyToClose: z.boolean(),
        can: Round.shape.can,
      }),
    ),
    /** Whether the current quarter has no round yet and the reader may open one. */
    canOpenCurrent: z.boolean(),
    events: z.array(Event),
    askedWith: AskedWith,
  }),
})
