import type * as contract from '@trivselsrum/contracts/discussions'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { requireInOrAfter } from './rules.ts'
import { changed, lockPart, markSaved } from './save-part.ts'
import { readDiscussionView } from './view.ts'

export const saveDiscussionMeeting: CompanyAction<typeof contract.saveDiscussionMeeting> = async (
  context,
  { params: { year }, query, body },
) => {
  const { sql } = context
  const { version, heldOn, others } = body
  const { draft, current, isAsSeen } = await lockPart(context, {
    year,
    meant: query.discussion,
    part: 'meeting',
    version,
  })
  if (!isAsSeen) throw changed(current)
  requireInOrAfter(year, heldOn)
  const members = [...new Set(body.members)]
  await requireKnown(context, draft.id, members)
  await sql`UPDATE discussions SET held_on = ${heldOn}::date WHERE id = ${draft.id}`
  await sql`DELETE FROM discussion_participants WHERE discussion_id = ${draft.id}`
  await sql`
    INSERT INTO discussion_participants (id, discussion_id, membership_id, name)
    SELECT gen_random_uuid(), ${draft.id}, member, name
    FROM (SELECT unnest(${members}::uuid[]) AS member, NULL AS name
      UNION ALL SELECT NULL, unnest(${[...new Set(others)]}::text[])) AS chosen`
  await markSaved(context, draft.id, 'meeting', '')
  return readDiscussionView(context, year)
}

/** Whoever is chosen belongs to the company; who was chosen already and has left since did take part. */
async function requireKnown({ sql }: CompanyContext, draft: string, members: readonly string[]) {
  const known = await sql`
    SELECT FROM memberships WHERE company_id = app.company_id() AND id = ANY(${members}::uuid[])
      AND (state = 'active'
        OR id IN (SELECT membership_id FROM discussion_participants WHERE discussion_id = ${draft}))`
  if (known.length < members.length) throw new Problem('participant-not-active')
}
