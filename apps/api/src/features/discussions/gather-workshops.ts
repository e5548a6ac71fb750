import type { GatheredWorkshop } from '@trivselsrum/contracts/gathered-year'
import type { Day } from '@trivselsrum/toolkit/day'
import { timeZone } from '@trivselsrum/toolkit/quarter'
import type { CompanyContext } from '../../platform/scopes.ts'
import { visibleTo } from '../workshops/queries.ts'

/** More workshops than a company holds in a year. */
const NAMED = 100

/**
 * As they stood on the last day: workshops that were finished in the year, by tool in the order of the toolbox. Each is
 * dated by when it was begun, whenever it had been planned for, and belongs to the year it was finished in: one that was
 * held over the day of a discussion is missing in neither.
 */
export async function gatherWorkshops(
  { sql, actor, library }: CompanyContext,
  { from, to }: { from: Day; to: Day },
): Promise<GatheredWorkshop[]> {
  const held = await sql<GatheredWorkshop>`
    SELECT w.id, w.title, w.tool, (w.started_at AT TIME ZONE ${timeZone})::date::text AS "heldOn",
      (SELECT count(*)::int FROM workshop_notes n WHERE n.company_id = app.company_id() AND n.workshop_id = w.id) AS notes,
      (SELECT count(*)::int FROM actions a WHERE a.company_id = app.company_id() AND a.workshop_id = w.id
        AND (a.created_at AT TIME ZONE ${timeZone})::date <= ${to}::date) AS actions
    FROM workshops w
    WHERE w.company_id = app.company_id() AND ${visibleTo(actor)} AND w.state = 'finished'
      AND (w.finished_at AT TIME ZONE ${timeZone})::date BETWEEN ${from}::date AND ${to}::date
    ORDER BY w.started_at DESC, w.id LIMIT ${NAMED}`
  const placeOf = new Map(library.list('da').map(({ key, number }) => [key, number]))
  return held.sort((one, other) => (placeOf.get(one.tool) ?? 0) - (placeOf.get(other.tool) ?? 0))
}

/** Which of the workshops that a record names its reader can open now. */
export async function readVisible(
  { sql, actor }: Pick<CompanyContext, 'sql' | 'actor'>,
  workshops: readonly { id: string | null }[] = [],
): Promise<ReadonlySet<string>> {
  const rows = await sql<{ id: string }>`
    SELECT w.id FROM workshops w
    WHERE w.company_id = app.company_id() AND w.id = ANY(${workshops.map(({ id }) => id)}::uuid[]) AND ${visibleTo(actor)}`
  return new Set(rows.map(({ id }) => id))
}
