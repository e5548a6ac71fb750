import type * as contract from '@trivselsrum/contracts/actions'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockAction, readActionView } from './queries.ts'
import { recordStatus } from './record-status.ts'
import { sinceWhen, standsAs } from './rules.ts'
import { requireSeen } from './seen.ts'

/** For all who see the action. The same change sent again is confirmed, as is one that somebody else made meanwhile. */
export const changeActionStatus: CompanyAction<typeof contract.changeActionStatus> = async (
  context,
  { params, body },
) => {
  const { sql, now } = context
  const current = await lockAction(context, params.action)
  const wanted = { status: body.status, reason: body.status === 'dropped' ? body.reason : null }
  if (standsAs(current, wanted)) return current
  requireSeen(current, body.version)

  const { statusSince, settledAt } = sinceWhen(current, wanted, now)
  await sql`
    UPDATE actions
    SET status = ${wanted.status}, drop_reason = ${wanted.reason}, status_since = ${statusSince},
      settled_at = ${settledAt}, version = version + 1
    WHERE company_id = app.company_id() AND id = ${current.id}`
  await recordStatus(context, current.id, wanted)
  return readActionView(context, current.id)
}
