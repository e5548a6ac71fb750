import type * as contract from '@trivselsrum/contracts/discussions'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readLast } from './queries.ts'
import { changed, lockPart, markSaved } from './save-part.ts'
import { readDiscussionView } from './view.ts'

/** Judged is what the sender saw: the goals of another year, concluded meanwhile, are as another version. */
export const saveDiscussionReview: CompanyAction<typeof contract.saveDiscussionReview> = async (
  context,
  { params: { year }, query, body },
) => {
  const { sql } = context
  const { version, goalsOf, outcomes, text } = body
  const { draft, current, isAsSeen } = await lockPart(context, {
    year,
    meant: query.discussion,
    part: 'review',
    version,
  })
  const last = await readLast(sql, year)
  const areTheirs = (last?.year ?? null) === goalsOf && outcomes.every(({ place }) => place < (last?.goals.length ?? 0))
  if (!isAsSeen || !areTheirs) throw changed(current)
  await sql`DELETE FROM goal_reviews WHERE discussion_id = ${draft.id}`
  if (last)
    await sql`
    INSERT INTO goal_reviews (discussion_id, goals_of, place, outcome, note)
    SELECT ${draft.id}, ${last.id}, place, outcome, note
    FROM jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) AS judged (place smallint, outcome goal_outcome, note text)
    ON CONFLICT (company_id, discussion_id, goals_of, place) DO NOTHING`
  await markSaved(context, draft.id, 'review', text)
  return readDiscussionView(context, year)
}
