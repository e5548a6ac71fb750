import type * as contract from '@trivselsrum/contracts/participants'
import { recordAct } from '../../platform/audit.ts'
import { tell } from '../../platform/outbox.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { participantsWaitedFor } from './participants.ts'
import { lockRound } from './queries.ts'
import { requireOpen, requireRested } from './rules.ts'

/** Whom the reminder goes to is found when it is written, by nobody's eyes; here only how many there are. */
export const remindParticipants: CompanyAction<typeof contract.remindParticipants> = async (context, input) => {
  const { db, sql, now, actor } = context
  const { quarter } = input.params
  requireRight(actor.role, 'invite')
  const round = await lockRound(sql, quarter, input.query.round)
  requireOpen(round)
  if (round.mode === 'joint') throw new Problem('joint-asks-nobody')
  requireRested(round.remindedAt, now)
  const waitedFor = await participantsWaitedFor(sql, round.id)
  await db.round.updateMany({ where: { id: round.id, state: 'open' }, data: { remindedAt: now } })
  await recordAct(context, 'round-reminded', { quarter })
  await tell(context, 'round-reminder', { round: round.id })
  return { asked: waitedFor.length }
}
