import { Quarter } from '@trivselsrum/toolkit/quarter'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { AskedWith, Round, RoundMode } from './rounds.ts'
import { Cvr, InCompany, isoDate, Language, line, Role, Slug } from './values.ts'

/** The frame of every page of a company: whose it is and who is looking. */
export const Company = z
  .object({
    slug: Slug,
    name: z.string(),
    /** When it is deleted for good, and closed until then; null for a company that stays. Owners alone get this far. */
    deletesAt: isoDate.nullable(),
    /** The reader as a member: `id` is the one that lists of people and of actions know them by. */
    me: z.object({ id: z.uuid(), name: z.string(), role: Role, isEmailProven: z.boolean() }),
    /** Where the reader may go beside what everybody sees. */
    can: z.object({
      readMembers: z.boolean(),
      readResults: z.boolean(),
      manage: z.boolean(),
      /** Begin talks, or look after those they have. */
      keepTalks: z.boolean(),
    }),
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

/** What a company says of itself. */
export const CompanyFacts = z
  .object({
    name: z.string(),
    cvr: z.string().nullable(),
    industry: z.string().nullable(),
    headcount: z.number().int().nullable(),
    /** What the company speaks to people it does not know. */
    language: Language,
  })
  .meta({ id: 'CompanyFacts' })

/** From how many answers an anonymous round shows means, and from how many details. */
export const Thresholds = z
  .object({ meansFrom: z.number().int(), detailsFrom: z.number().int() })
  .meta({ id: 'CompanyThresholds' })

/** The lowest thresholds there are: what everybody who answers is promised. */
export const lowestThresholds = { meansFrom: 5, detailsFrom: 10 } as const

export const readSettings = endpoint({
  method: 'GET',
  path: '/companies/:company/settings',
  summary: 'The facts of the company and its thresholds',
  params: InCompany,
  response: z.object({ facts: CompanyFacts, thresholds: Thresholds }),
  problems: ['not-allowed'],
})

export const changeFacts = endpoint({
  method: 'PUT',
  path: '/companies/:company/settings/facts',
  summary: 'Change what the company says of itself; its address stays',
  params: InCompany,
  body: z.strictObject({
    name: line(120),
    cvr: Cvr.nullable(),
    industry: line(120).nullable(),
    headcount: z.number().int().min(1).max(1_000_000).nullable(),
    language: Language,
  }),
  response: CompanyFacts,
  problems: ['not-allowed'],
})

export const changeThresholds = endpoint({
  method: 'PUT',
  path: '/companies/:company/settings/thresholds',
  summary: 'Raise the thresholds of rounds to come, or lower them again, never below what everybody is promised',
  params: InCompany,
  body: z.strictObject({
    meansFrom: z.number().int().min(lowestThresholds.meansFrom).max(1000),
    detailsFrom: z.number().int().min(lowestThresholds.detailsFrom).max(1000),
  }),
  response: Thresholds,
  problems: ['details-below-means', 'not-allowed'],
})
