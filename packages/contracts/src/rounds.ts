import { Quarter } from '@trivselsrum/toolkit/quarter'
import { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import { Release, Thresholds } from '@trivselsrum/toolkit/scoring/release'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { InCompany, isoDate, prose, Role } from './values.ts'

/** How a round is answered: together in the room, each with their name, or each unknown to all. */
export const RoundMode = z.enum(['joint', 'named', 'anonymous']).meta({ id: 'RoundMode' })
export type RoundMode = z.output<typeof RoundMode>

export const RoundState = z.enum(['open', 'closed', 'voided']).meta({ id: 'RoundState' })
export type RoundState = z.output<typeof RoundState>

/** The version of the tool a round asks with; fixed when it opens. */
export const AskedWith = z.object({ tool: z.string(), version: z.number().int() }).meta({ id: 'AskedWith' })

export const Round = z
  .object({
    id: z.uuid(),
    quarter: Quarter,
    mode: RoundMode,
    state: RoundState,
    askedWith: AskedWith,
    openedAt: isoDate,
    openedBy: z.string(),
    closedAt: isoDate.nullable(),
    voidedAt: isoDate.nullable(),
    voidReason: z.string().nullable(),
    /** What everybody was promised when it opened. */
    thresholds: Thresholds,
    /** How far the sheet has come that the reader fills in: the joint one, or their own; null where they have none. */
    progress: z.object({ answered: z.number().int(), of: z.number().int(), isHandedIn: z.boolean() }).nullable(),
    /** How many have answered, of how many who were asked by name; null in a joint round. Links bring more than were asked. */
    turnout: z.object({ answered: z.number().int(), asked: z.number().int() }).nullable(),
    /** Whether the round still lacks what closing needs. */
    isReadyToClose: z.boolean(),
    /** When those who had not answered were last asked again. */
    remindedAt: isoDate.nullable(),
    /** What the reader may do with it now. */
    can: z.object({
      answer: z.boolean(),
      close: z.boolean(),
      void: z.boolean(),
      /** See who was asked, ask more people, remind them, make links. */
      invite: z.boolean(),
      readResult: z.boolean(),
    }),
  })
  .meta({ id: 'Round' })
export type Round = z.output<typeof Round>

/** A round in a list; a closed one with what it came to, for those who may read it. */
export const RoundEntry = z
  .object({
    quarter: Quarter,
    mode: RoundMode,
    state: RoundState,
    openedAt: isoDate,
    closedAt: isoDate.nullable(),
    voidedAt: isoDate.nullable(),
    voidReason: z.string().nullable(),
    standing: z.array(z.string()).nullable(),
    index: z.number().nullable(),
  })
  .meta({ id: 'RoundEntry' })
export type RoundEntry = z.output<typeof RoundEntry>

export const InRound = InCompany.extend({ quarter: Quarter })

/**
 * The round that the sender has before them. A quarter's round can be voided and another opened: what was meant for the
 * first is refused instead of done to the second. A sender with nothing before them leaves it out.
 */
export const MeantFor = z.strictObject({ round: z.uuid().optional() })

export const listRounds = endpoint({
  method: 'GET',
  path: '/companies/:company/rounds',
  summary: 'The company’s rounds, the newest quarter first',
  params: InCompany,
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(50).default(20),
    /** The `next` of the page before. */
    after: z
      .string()
      .regex(/^20\d{2}-Q[1-4]~[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
      .optional(),
  }),
  response: z.object({
    rounds: z.array(RoundEntry),
    next: z.string().nullable(),
    askedWith: AskedWith,
    can: z.object({ open: z.boolean() }),
  }),
})

export const listFreeQuarters = endpoint({
  method: 'GET',
  path: '/companies/:company/free-quarters',
  summary: 'The quarters in which a round can be opened, the current one first, at most forty',
  params: InCompany,
  response: z.object({ current: Quarter, quarters: z.array(Quarter) }),
})

export const readAnonymity = endpoint({
  method: 'GET',
  path: '/companies/:company/anonymity',
  summary: 'What an anonymous round would promise now, and how many there are to be unknown among',
  params: InCompany,
  response: z.object({
    thresholds: Thresholds,
    /** Active members: as many can be asked by name. */
    members: z.number().int(),
    /** How many work there, as far as the company has said; links reach them all. */
    headcount: z.number().int().nullable(),
  }),
  problems: ['not-allowed'],
})

/** Who is asked to answer by themselves: everybody, or those with a role, in a department, or named. */
export const choice = {
  everyone: z.boolean().default(false),
  roles: z.array(Role).max(4).default([]),
  departments: z.array(z.uuid()).max(100).default([]),
  members: z.array(z.uuid()).max(500).default([]),
}

export const openRound = endpoint({
  method: 'POST',
  path: '/companies/:company/rounds',
  summary: 'Open a round in the current quarter or an earlier one without a round',
  params: InCompany,
  body: z.strictObject({
    quarter: Quarter,
    mode: RoundMode,
    ...choice,
    /** Whether shared links will bring answers as well; anonymous rounds only. */
    hasLinks: z.boolean().default(false),
  }),
  response: Round,
  status: 201,
  problems: [
    'round-exists',
    'quarter-not-begun',
    'quarter-too-old',
    'nobody-asked',
    'too-few-to-be-anonymous',
    'joint-asks-nobody',
    'not-allowed',
    'idempotency-key-reused',
  ],
  isIdempotent: true,
})

export const readRound = endpoint({
  method: 'GET',
  path: '/companies/:company/rounds/:quarter',
  summary: 'The round of a quarter, open or closed',
  params: InRound,
  response: Round,
})

export const closeRound = endpoint({
  method: 'POST',
  path: '/companies/:company/rounds/:quarter/closure',
  summary: 'Close the round: its result is computed and frozen',
  params: InRound,
  query: MeantFor,
  response: Round,
  status: 201,
  problems: [
    'round-closed',
    'round-voided',
    'no-complete-sheet',
    'too-few-answers',
    'not-allowed',
    'idempotency-key-reused',
  ],
  isIdempotent: true,
})

export const voidRound = endpoint({
  method: 'POST',
  path: '/companies/:company/rounds/:quarter/voiding',
  summary: 'Void a round opened by mistake; its quarter is free again',
  params: InRound,
  query: MeantFor,
  body: z.strictObject({ reason: prose(500).min(3) }),
  response: z.object({ quarter: Quarter }),
  status: 201,
  problems: ['round-closed', 'round-voided', 'not-allowed', 'idempotency-key-reused'],
  isIdempotent: true,
})

export const readResult = endpoint({
  method: 'GET',
  path: '/companies/:company/rounds/:quarter/result',
  summary: 'The frozen result of a closed round, with the notes behind the scores',
  params: InRound,
  response: z.object({
    quarter: Quarter,
    mode: RoundMode,
    askedWith: AskedWith,
    closedAt: isoDate,
    summary: RatingSummary,
    /** By department, and where people differ, as far as it may be shown; null in joint rounds. */
    release: Release.nullable(),
    /** What the departments of the release were called when the round closed, by id. */
    departmentNames: z.record(z.string(), z.string()),
    /** Whether the reader may see who answered what: named rounds only. */
    canReadSheets: z.boolean(),
    /** Why the group chose a score, by statement; joint rounds only. */
    notes: z.record(z.string(), z.string()),
    /** The closed round before this one, for what has moved since. */
    previous: z.object({ quarter: Quarter, summary: RatingSummary, release: Release.nullable() }).nullable(),
  }),
  problems: ['not-allowed'],
})
