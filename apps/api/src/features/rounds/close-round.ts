import type * as contract from '@trivselsrum/contracts/rounds'
import { recordAct } from '../../platform/audit.ts'
import { tell } from '../../platform/outbox.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { contentOf } from './content.ts'
import { lockRound, readRoundView } from './queries.ts'
import { requireOpen } from './rules.ts'
import { settle } from './settle.ts'

/** Computes the result from the sheets handed in and freezes it. */
export const closeRound: CompanyAction<typeof contract.closeRound> = async (context, { params, query }) => {
  const { sql, actor, now, library } = context
  const { quarter } = params
  requireRight(actor.role, 'close')
  const round = await lockRound(sql, quarter, query.round)
  requireOpen(round)
  const { result, release = null } = await settle(context, round, contentOf(library, round))
  await sql`
    UPDATE rounds SET state = 'closed', closed_at = ${now}, closed_by = ${actor.membershipId}, result = ${result},
      release = ${release}
    WHERE id = ${round.id} AND state = 'open'`
  await recordAct(context, 'round-closed', { quarter })
  await tell(context, 'round-closed', { quarter })
  return readRoundView(context, quarter)
}
