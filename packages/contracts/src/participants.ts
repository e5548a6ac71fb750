import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { choice, InRound, MeantFor } from './rounds.ts'
import { page } from './values.ts'

/** Somebody asked to answer a round by themselves. */
export const Participant = z
  .object({
    id: z.uuid(),
    name: z.string(),
    department: z.string().nullable(),
    /** Null in an anonymous round: nobody is told who has. */
    hasAnswered: z.boolean().nullable(),
  })
  .meta({ id: 'Participant' })
export type Participant = z.output<typeof Participant>

export const listParticipants = endpoint({
  method: 'GET',
  path: '/companies/:company/rounds/:quarter/participants',
  summary: 'Who is asked to answer, in order of name, and where the mode allows it, who has',
  params: InRound,
  query: z.strictObject(page(100)),
  response: z.object({ participants: z.array(Participant), total: z.number().int() }),
  problems: ['not-allowed'],
})

export const addParticipants = endpoint({
  method: 'POST',
  path: '/companies/:company/rounds/:quarter/participants',
  summary: 'Ask more people; who was asked already is not asked twice',
  params: InRound,
  query: MeantFor,
  body: z.strictObject(choice),
  response: z.object({ added: z.number().int() }),
  status: 201,
  problems: [
    'round-closed',
    'round-voided',
    'joint-asks-nobody',
    'nobody-asked',
    'not-allowed',
    'idempotency-key-reused',
  ],
  isIdempotent: true,
})

export const remindParticipants = endpoint({
  method: 'POST',
  path: '/companies/:company/rounds/:quarter/reminder',
  summary: 'Ask those again who have not answered; nobody is told who they are',
  params: InRound,
  query: MeantFor,
  response: z.object({ asked: z.number().int() }),
  status: 201,
  problems: [
    'round-closed',
    'round-voided',
    'joint-asks-nobody',
    'reminded-already',
    'not-allowed',
    'idempotency-key-reused',
  ],
  isIdempotent: true,
})
