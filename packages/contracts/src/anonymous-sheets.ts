import { Key } from '@trivselsrum/toolkit/key'
import { Quarter } from '@trivselsrum/toolkit/quarter'
import { Thresholds } from '@trivselsrum/toolkit/scoring/release'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Receipt } from './receipt.ts'
import { AskedWith, InRound, MeantFor } from './rounds.ts'
import { Score } from './sheets.ts'
import { Language } from './values.ts'

/** Every statement with a score; a sheet is handed in whole or not at all. */
const answers = z.record(Key, Score)

/** A department that answers may count for. */
export const Department = z.object({ id: z.uuid(), name: z.string() })

/** What somebody is asked before they answer without a name, and what is promised to them. */
export const AnonymousForm = z
  .object({
    company: z.string(),
    language: Language,
    round: z.uuid(),
    quarter: Quarter,
    askedWith: AskedWith,
    thresholds: Thresholds,
    /** What is chosen from; empty where the department is known already or would be too small to hide anybody. */
    departments: z.array(Department),
    /** The department the answers count for whatever is chosen; null where nothing is known. */
    department: z.string().nullable(),
  })
  .meta({ id: 'AnonymousForm' })
export type AnonymousForm = z.output<typeof AnonymousForm>

/** What is handed in. The code is made with the form: the same form sent twice is one sheet. */
export const AnonymousAnswers = z.strictObject({ receipt: Receipt, answers, department: z.uuid().optional() })

export const readAnonymousForm = endpoint({
  method: 'GET',
  path: '/companies/:company/rounds/:quarter/anonymous-sheet',
  summary: 'What a participant of an anonymous round is asked',
  params: InRound,
  query: MeantFor,
  response: AnonymousForm,
  problems: ['round-closed', 'round-voided', 'not-asked', 'answered-already'],
})

export const handInAnonymousSheet = endpoint({
  method: 'POST',
  path: '/companies/:company/rounds/:quarter/anonymous-sheet',
  summary: 'Hand in answers that nothing ties to the participant; sent again with the same code they are replaced',
  params: InRound,
  query: MeantFor,
  body: AnonymousAnswers.omit({ department: true }),
  response: z.object({ receipt: Receipt }),
  status: 201,
  problems: ['round-closed', 'round-voided', 'not-asked', 'answered-already', 'sheet-incomplete'],
})

export const readReceipt = endpoint({
  method: 'POST',
  path: '/receipts/reading',
  summary: 'What became of the answers that a code was given for; the code stands in no address',
  body: z.strictObject({ receipt: Receipt }),
  response: z.object({
    company: z.string(),
    language: Language,
    round: z.uuid(),
    quarter: Quarter,
    askedWith: AskedWith,
    thresholds: Thresholds,
    state: z.enum(['received', 'withdrawn']),
    /** Whether the round is open, so that answers may still be replaced or withdrawn. */
    isOpen: z.boolean(),
    /** What was answered; null when withdrawn, or when the round is closed and nothing tells which answers these were. */
    answers: answers.nullable(),
  }),
  problems: ['no-such-receipt', 'too-many-attempts'],
})

export const replaceAnonymousSheet = endpoint({
  method: 'PUT',
  path: '/receipts/sheet',
  summary: 'Replace the answers that a code was given for, while the round is open',
  body: z.strictObject({ receipt: Receipt, answers }),
  response: z.void(),
  status: 204,
  problems: ['no-such-receipt', 'too-many-attempts', 'round-closed', 'sheet-incomplete'],
})

export const withdrawAnonymousSheet = endpoint({
  method: 'POST',
  path: '/receipts/withdrawal',
  summary: 'Withdraw the answers that a code was given for, while the round is open; the code can bring new ones',
  body: z.strictObject({ receipt: Receipt }),
  response: z.void(),
  status: 204,
  problems: ['no-such-receipt', 'too-many-attempts', 'round-closed'],
})
