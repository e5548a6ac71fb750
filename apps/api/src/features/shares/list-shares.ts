import type * as contract from '@trivselsrum/contracts/shares'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireKeeper } from './access.ts'
import { readOpenDepartments, readSharesOf } from './queries.ts'

export const listShares: CompanyAction<typeof contract.listShares> = async (context, { params, query }) => {
  requireKeeper(context.actor.role)
  const [round] = await context.sql<{ id: string }>`
    SELECT id FROM rounds WHERE quarter = ${params.quarter} AND state <> 'voided'`
  if (!round) throw new Problem('not-found')
  return {
    ...(await readSharesOf(context, { round: round.id }, query)),
    departments: await readOpenDepartments(context),
  }
}
