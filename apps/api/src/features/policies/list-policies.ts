import type * as contract from '@trivselsrum/contracts/policies'
import { part } from '../../platform/database.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { mayRun } from './access.ts'
import { readRows } from './queries.ts'
import { entryOf } from './view.ts'

/** How many policies one page lists. */
const ON_A_PAGE = 20

/** Those that something waits in come first, those that no longer hold last. */
export const listPolicies: CompanyAction<typeof contract.listPolicies> = async (context, { query }) => {
  const { role } = context.actor
  const rows = await readRows(
    context,
    part`true`,
    part`ORDER BY p.retired_at IS NOT NULL, o.id IS NULL AND d.id IS NULL AND a.id IS NOT NULL, p.created_at DESC, p.id
      LIMIT ${ON_A_PAGE + 1} OFFSET ${(query.page - 1) * ON_A_PAGE}`,
  )
  return {
    policies: rows.slice(0, ON_A_PAGE).map(entryOf),
    next: rows.length > ON_A_PAGE ? query.page + 1 : null,
    can: { begin: mayRun(role) },
  }
}
