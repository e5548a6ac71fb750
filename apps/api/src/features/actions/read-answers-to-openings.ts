import type * as contract from '@trivselsrum/contracts/actions'
import { part } from '../../platform/database.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readClosedRound } from '../rounds/closed-rounds.ts'
import { canDo } from './access.ts'
import { readEntries, visibleTo } from './queries.ts'

/** How many actions of a statement are shown. */
const SHOWN = 3

/** Statements that nothing is done about, as far as the reader sees, are left out. */
export const readAnswersToOpenings: CompanyAction<typeof contract.readAnswersToOpenings> = async (
  context,
  { params: { quarter } },
) => {
  const { actor } = context
  const round = await readClosedRound(context, quarter)
  const rows = await readEntries<{ statement: string; total: number }>(context, {
    chosen: part`
      SELECT * FROM (
        SELECT a.*, row_number() OVER (PARTITION BY a.statement ORDER BY a.created_at DESC, a.id DESC) AS place,
          count(*) OVER (PARTITION BY a.statement)::int AS total
        FROM actions a JOIN rounds r ON r.company_id = a.company_id AND r.id = a.round_id
        WHERE a.company_id = app.company_id() AND ${visibleTo(actor)}
          AND (r.quarter = ${quarter} OR (r.quarter < ${quarter} AND a.settled_at IS NULL))
      ) a WHERE a.place <= ${SHOWN}`,
    more: part`a.total`,
    order: part`a.place`,
  })
  return {
    statements: round.statements.flatMap((statement) => {
      const own = rows.filter((row) => row.statement === statement)
      return own[0] ? [{ statement, actions: own.map(({ entry }) => entry), total: own[0].total }] : []
    }),
    can: { create: canDo(actor.role, 'make') },
  }
}
