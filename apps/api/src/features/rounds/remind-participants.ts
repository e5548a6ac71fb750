import type * as contract from '@trivselsrum/contracts/participants'
import { recordAct } from '../../platform/audit.ts'
import { tell } from '../../platform/outbox.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
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
  const [waiting] = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM participants p
    JOIN memberships m ON m.company_id = p.company_id AND m.id = p.membership_id AND m.state = 'active'
    WHERE p.round_id = ${round.id} AND NOT p.has_answered AND NOT EXISTS (SELECT FROM answer_sheets s
      WHERE s.company_id = p.company_id AND s.round_id = p.round_id AND s.respondent = p.membership_id::text AND s.handed_in_at IS NOT NULL)`
  await db.round.updateMany({ where: { id: round.id, state: 'open' }, data: { remindedAt: now } })
  await recordAct(context, 'round-reminded', { quarter })
  await tell(context, 'round-reminder', { quarter })
  return { asked: waiting?.count ?? 0 }
}
