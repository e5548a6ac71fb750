import type * as contract from '@trivselsrum/contracts/contributions'
import { part } from '../../platform/database.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRunner } from './access.ts'
import { countContributions, readContributions } from './contributions.ts'
import { readRow, waits } from './queries.ts'

const which = {
  all: part`true`,
  waiting: waits,
  decided: part`(c.outcome IS NOT NULL AND NOT c.is_withdrawn)`,
}

/**
 * By section and passage in the order of the text, what is said of a section as a whole after its passages; then by how
 * many agree, each followed by those that were merged into it (`t` is the one that stands). Withdrawn ones come last.
 */
export const listContributions: CompanyAction<typeof contract.listContributions> = async (context, input) => {
  const { sql, actor } = context
  const { section = '', only = 'all', limit, skip } = input.query
  requireRunner(actor.role)
  const course = await readRow(sql, input.params.consultation)
  const chosen = part`(${section} IN ('', c.section)) AND ${which[only]}`
  const order = part`ORDER BY c.is_withdrawn, array_position(${course.sections}::text[], c.section),
    CASE WHEN t.id IS NULL THEN c.block ELSE t.block END NULLS LAST,
    CASE WHEN t.id IS NULL THEN c.passage_from ELSE t.passage_from END,
    CASE WHEN t.id IS NULL THEN c.passage_to ELSE t.passage_to END,
    COALESCE(CASE WHEN t.id IS NULL THEN agreed.count ELSE standing.count END, 0) DESC, COALESCE(t.id, c.id),
    t.id IS NOT NULL, c.id
    LIMIT ${limit} OFFSET ${skip}`
  return {
    contributions: await readContributions(context, course, chosen, order),
    total: await countContributions(sql, course, chosen),
  }
}
