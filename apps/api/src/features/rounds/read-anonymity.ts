import type * as contract from '@trivselsrum/contracts/rounds'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { readPromise } from './promise.ts'

/** Told before a round is opened, so that nobody too few to be unknown is promised it. */
export const readAnonymity: CompanyAction<typeof contract.readAnonymity> = async (context) => {
  const { sql, actor } = context
  requireRight(actor.role, 'open')
  const [row] = await sql<{ members: number }>`
    SELECT count(*)::int AS members FROM memberships WHERE company_id = app.company_id() AND state = 'active'`
  return { ...(await readPromise(context)), members: row?.members ?? 0 }
}
