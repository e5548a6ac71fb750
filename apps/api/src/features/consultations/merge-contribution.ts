import type * as contract from '@trivselsrum/contracts/contributions'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRunner } from './access.ts'
import { lockContribution, readContribution, requireThere } from './contributions.ts'
import { readRow } from './queries.ts'

/**
 * What stood for others hands them on, so that one always stands for all of them. Both are locked in the order of their
 * ids: two who merge the same two in each other wait instead of blocking each other.
 */
export const mergeContribution: CompanyAction<typeof contract.mergeContribution> = async (context, input) => {
  const { sql, actor } = context
  const { version, into } = input.body
  const id = input.params.contribution
  requireRunner(actor.role)
  const course = await readRow(sql, input.params.consultation)
  await sql`
    SELECT FROM contributions WHERE (id = ANY(${[id, into]}::uuid[]) OR merged_into = ${id}) AND consultation_id = ${course.id}
    ORDER BY id FOR NO KEY UPDATE`
  const contribution = await lockContribution(context, course, { id, version })
  requireThere(contribution)
  if (into) {
    const fits = await sql`
      SELECT FROM contributions
      WHERE id = ${into} AND id <> ${id} AND consultation_id = ${course.id} AND section = ${contribution.section}
        AND merged_into IS NULL AND NOT is_withdrawn AND hidden_reason IS NULL`
    if (fits.length === 0) throw new Problem('merger-not-possible')
    await sql`UPDATE contributions SET merged_into = ${into}, version = version + 1 WHERE merged_into = ${id}`
  }
  await sql`UPDATE contributions SET merged_into = ${into}, version = version + 1 WHERE id = ${id}`
  return readContribution(context, course, id)
}
