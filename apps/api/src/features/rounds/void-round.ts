import type * as contract from '@trivselsrum/contracts/rounds'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { lockRound } from './queries.ts'
import { requireOpen } from './rules.ts'

/** A round opened by mistake stays in the list with its reason; it no longer counts and frees its quarter. */
export const voidRound: CompanyAction<typeof contract.voidRound> = async (context, { params, query, body }) => {
  const { db, sql, actor, now } = context
  const { quarter } = params
  requireRight(actor.role, 'void')
  const round = await lockRound(sql, quarter, query.round)
  requireOpen(round)
  await db.round.updateMany({
    where: { id: round.id, state: 'open' },
    data: { state: 'voided', voidedAt: now, voidedById: actor.membershipId, voidReason: body.reason },
  })
  await recordAct(context, 'round-voided', { quarter })
  return { quarter }
}
