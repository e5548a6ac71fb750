import type * as contract from '@trivselsrum/contracts/talks'
import { part } from '../../platform/database.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { mayBegin } from './access.ts'
import { type Means, readRows } from './queries.ts'
import { entriesOf } from './view.ts'

/** How many talks one page lists. */
const ON_A_PAGE = 20

export function listTalks(means: Means): CompanyAction<typeof contract.listTalks> {
  return async (context, { query }) => {
    const rows = await readRows(
      context,
      part`true`,
      part`ORDER BY t.changed_at DESC, t.id LIMIT ${ON_A_PAGE + 1} OFFSET ${(query.page - 1) * ON_A_PAGE}`,
    )
    return {
      talks: await entriesOf(context, means, rows.slice(0, ON_A_PAGE)),
      next: rows.length > ON_A_PAGE ? query.page + 1 : null,
      can: { begin: mayBegin(context.actor.role) },
    }
  }
}
