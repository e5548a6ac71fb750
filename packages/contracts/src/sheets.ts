import { Key } from '@trivselsrum/toolkit/key'
import { Quarter } from '@trivselsrum/toolkit/quarter'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { AskedWith, InRound, MeantFor, RoundMode } from './rounds.ts'
import { isoDate, page, prose } from './values.ts'

/** A score as it may be sent: a whole number from 1 to 5. */
export const Score = z.number().int().min(1).max(5)

/** What stands on a sheet for one statement. */
export const Answer = z
  .object({
    score: Score.nullable(),
    note: z.string(),
    /** Rises by one with every save; 0 before the first. */
    version: z.number().int(),
    savedBy: z.string(),
    savedAt: isoDate,
  })
  .meta({ id: 'Answer' })
export type Answer = z.output<typeof Answer>

export const Sheet = z
  .object({
    /** The round it belongs to, to be named with every change. */
    round: z.uuid(),
    quarter: Quarter,
    mode: RoundMode,
    askedWith: AskedWith,
    /** Rises with every save by anybody, so that a page can tell it has missed one. */
    revision: z.number().int(),
    answers: z.record(z.string(), Answer),
    handedInAt: isoDate.nullable(),
    handedInBy: z.string().nullable(),
  })
  .meta({ id: 'Sheet' })
export type Sheet = z.output<typeof Sheet>

/** What the problem `answer-changed` carries beside its words. */
export const AnswerChanged = z.object({ current: Answer })
export type AnswerChanged = z.input<typeof AnswerChanged>

/** What the problem `sheet-incomplete` carries beside its words: the statements without a score. */
export const SheetIncomplete = z.object({ missing: z.array(Key) })
export type SheetIncomplete = z.input<typeof SheetIncomplete>

export const readSheet = endpoint({
  method: 'GET',
  path: '/companies/:company/rounds/:quarter/sheet',
  summary: 'The sheet of an open round that the reader fills in: the joint one, or their own in a named round',
  params: InRound,
  query: MeantFor,
  response: Sheet,
  problems: ['round-closed', 'round-voided', 'not-allowed', 'not-asked'],
})

export const saveAnswer = endpoint({
  method: 'PUT',
  path: '/companies/:company/rounds/:quarter/sheet/answers/:statement',
  summary: 'Save score and note of one statement, if nobody has saved it since the version named',
  params: InRound.extend({ statement: Key }),
  query: MeantFor,
  body: z.strictObject({
    /** Left out while only a note is written. */
    score: Score.optional(),
    note: prose(2000).default(''),
    version: z.number().int().min(0),
  }),
  response: z.object({ answer: Answer, revision: z.number().int() }),
  problems: ['answer-changed', 'sheet-handed-in', 'round-closed', 'round-voided', 'not-allowed', 'not-asked'],
})

export const handInSheet = endpoint({
  method: 'POST',
  path: '/companies/:company/rounds/:quarter/sheet/submission',
  summary: 'Hand in the sheet when every statement has a score',
  params: InRound,
  query: MeantFor,
  response: z.object({ handedInAt: isoDate }),
  status: 201,
  problems: [
    'sheet-incomplete',
    'sheet-handed-in',
    'round-closed',
    'round-voided',
    'not-allowed',
    'not-asked',
    'idempotency-key-reused',
  ],
  isIdempotent: true,
})

export const takeBackSheet = endpoint({
  method: 'DELETE',
  path: '/companies/:company/rounds/:quarter/sheet/submission',
  summary: 'Take the sheet back while the round is open, to correct it',
  params: InRound,
  query: MeantFor,
  response: z.void(),
  status: 204,
  problems: ['round-closed', 'round-voided', 'not-allowed', 'not-asked'],
})

/** One person's answers to a closed named round. */
export const NamedSheet = z
  .object({
    id: z.uuid(),
    name: z.string(),
    department: z.string().nullable(),
    answers: z.record(z.string(), Score),
  })
  .meta({ id: 'NamedSheet' })
export type NamedSheet = z.output<typeof NamedSheet>

export const listSheets = endpoint({
  method: 'GET',
  path: '/companies/:company/rounds/:quarter/sheets',
  summary: 'Who answered what in a closed named round, in order of name',
  params: InRound,
  query: z.strictObject(page(50)),
  response: z.object({ sheets: z.array(NamedSheet), total: z.number().int(), askedWith: AskedWith }),
  problems: ['not-allowed'],
})
