import { newReceipt } from '@trivselsrum/contracts/receipt'
import { createShare, handInThroughShare, openShare } from '@trivselsrum/contracts/shares'
import type { FastifyInstance } from 'fastify'
import { browser, type Member, type Scores, statementIds } from './harness.ts'

/** Every statement scored. */
export function answersOf(scores: Scores = 3): Record<string, number> {
  return Object.fromEntries(statementIds.map((id) => [id, typeof scores === 'number' ? scores : scores(id)]))
}

interface Link {
  label?: string
  passcode?: string
  department?: string
  days?: number
}

/** A new link into an anonymous round. */
export async function newShare({ call, company }: Member, quarter: string, link: Link = {}) {
  const body = { share: crypto.randomUUID(), label: 'Opslag i kantinen', ...link }
  const { share, token } = await call(createShare, { params: { company, quarter }, body })
  return { id: share.id, token }
}

/** Somebody who has opened a link on their phone. */
export async function newGuest(app: FastifyInstance, token: string) {
  const guest = browser(app)
  await guest.call(openShare, { body: { token } })
  return guest
}

/** So many guests hand in through one link; gives their receipts. */
export async function answeredByGuests(app: FastifyInstance, token: string, count: number, scores?: Scores) {
  const receipts: string[] = []
  for (let guest = 0; guest < count; guest++) {
    const receipt = newReceipt()
    await (await newGuest(app, token)).call(handInThroughShare, { body: { receipt, answers: answersOf(scores) } })
    receipts.push(receipt)
  }
  return receipts
}
