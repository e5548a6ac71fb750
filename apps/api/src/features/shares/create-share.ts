import type * as contract from '@trivselsrum/contracts/shares'
import type { Config } from '../../config.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { holdOpenRound } from '../rounds/queries.ts'
import { requireKeeper } from './access.ts'
import { makeShare } from './make-share.ts'

/** A link into a round. */
export function createShare(config: Config): CompanyAction<typeof contract.createShare> {
  return async (context, { params, query, body }) => {
    requireKeeper(context.actor.role)
    const round = await holdOpenRound(context.sql, params.quarter, query.round)
    if (round.mode !== 'anonymous') throw new Problem('links-are-for-anonymous')
    const department = await readDepartment(context, body.department)
    return makeShare(config, context, { round: round.id, department, about: { quarter: params.quarter } }, body)
  }
}

/** @throws Problem `not-found` for a department the company does not have, or no longer has. */
async function readDepartment({ sql }: CompanyContext, id: string | undefined) {
  if (!id) return null
  const [department] = await sql<{ id: string; name: string }>`
    SELECT id, name FROM departments WHERE id = ${id} AND closed_at IS NULL`
  if (!department) throw new Problem('not-found')
  return department
}
