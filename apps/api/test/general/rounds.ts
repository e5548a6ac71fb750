import { newReceipt } from '@trivselsrum/contracts/receipt'
import { closeRound, openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { givePasscode, handInThroughShare, openShare } from '@trivselsrum/contracts/shares'
import { handInSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import type { FastifyInstance } from 'fastify'
import { answersOf, newShare } from '../guests.ts'
import { answeredRound, browser, type Member, statementIds } from '../harness.ts'

/** The quarters of a company, by what became of the round in them. No two companies share one. */
export interface Quarters {
  earlier: Quarter
  closed: Quarter
  voided: Quarter
  handedIn: Quarter
  open: Quarter
  /** Closed, answered by name. */
  named: Quarter
  /** Open, answered without names. */
  anonymous: Quarter
  /** Closed, answered without names. */
  released: Quarter
  /** Without a round. */
  free: Quarter
}

/** What a side has of a round that is answered through links. */
export interface Linked {
  /** A link into the anonymous round, and its token; opened in the owner's browser. */
  share: string
  token: string
  /** Of a sheet of the anonymous round. */
  receipt: string
}

/** A round in every quarter but the free one, each as its name says. */
export async function makeRounds(
  app: FastifyInstance,
  { owner, colleague }: Record<'owner' | 'colleague', Member>,
  quarters: Quarters,
  department: string,
): Promise<Linked> {
  const { call, company } = owner
  const statement = statementIds[0] ?? ''
  for (const quarter of [quarters.earlier, quarters.closed]) {
    await answeredRound(colleague, quarter, 2)
    await call(closeRound, { params: { company, quarter } }, { idempotencyKey: crypto.randomUUID() })
  }
  const reason = 'Åbnet i det forkerte kvartal'
  await call(openRound, { params: { company }, body: { quarter: quarters.voided, mode: 'joint' } })
  await call(voidRound, { params: { company, quarter: quarters.voided }, body: { reason } })
  await answeredRound(owner, quarters.handedIn, 4)
  await call(openRound, { params: { company }, body: { quarter: quarters.open, mode: 'joint' } })
  const body = { score: 5, note: 'Vi kom ikke længere', version: 0 }
  await call(saveAnswer, { params: { company, quarter: quarters.open, statement }, body })
  await answerByName(owner, quarters.named)
  await answerWithoutNames(app, owner, quarters.released, department)
  await call(closeRound, { params: { company, quarter: quarters.released } })
  const link = await answerWithoutNames(app, owner, quarters.anonymous, department)
  await call(openShare, { body: { token: link.token } })
  return link
}

/** A closed round by name: the owner answered, a colleague with a department was asked and did not. */
async function answerByName({ call, company }: Member, quarter: Quarter) {
  const params = { company, quarter }
  await call(openRound, { params, body: { quarter, mode: 'named', roles: ['owner', 'leader'] } })
  for (const statement of statementIds)
    await call(saveAnswer, { params: { ...params, statement }, body: { score: 4, version: 0 } })
  await call(handInSheet, { params })
  await call(closeRound, { params })
}

/** A round answered by five who came through a link; the owner is asked as well and has not answered. */
async function answerWithoutNames(app: FastifyInstance, owner: Member, quarter: Quarter, department: string) {
  const { call, company } = owner
  await call(openRound, { params: { company }, body: { quarter, mode: 'anonymous', roles: ['owner'], hasLinks: true } })
  const { token } = await newShare(owner, quarter, { department, label: `Opslag ${quarter}`, passcode: 'kanin' })
  const guest = browser(app)
  await guest.call(openShare, { body: { token } })
  await guest.call(givePasscode, { body: { passcode: 'kanin' } })
  const receipts = Array.from({ length: 5 }, newReceipt)
  for (const receipt of receipts) await guest.call(handInThroughShare, { body: { receipt, answers: answersOf(4) } })
  const open = await newShare(owner, quarter, { label: `Plakat ${quarter}` })
  return { share: open.id, token: open.token, receipt: receipts[0] ?? '' }
}
