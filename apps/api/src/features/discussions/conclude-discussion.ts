import type * as contract from '@trivselsrum/contracts/discussions'
import type { DiscussionIncomplete } from '@trivselsrum/contracts/discussions'
import { dayOf } from '@trivselsrum/toolkit/day'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireHolder } from './access.ts'
import { readDraft } from './draft.ts'
import { lockDraft } from './queries.ts'
import { missingOf } from './rules.ts'
import { readDiscussionView } from './view.ts'

/** Freezes all that a discussion says, names and figures included, as it is at this moment. */
export const concludeDiscussion: CompanyAction<typeof contract.concludeDiscussion> = async (
  context,
  { params: { year }, query },
) => {
  const { sql, actor, now } = context
  requireHolder(actor.role)
  const draft = await lockDraft(sql, year, query.discussion)
  const { record } = await readDraft(context, draft)
  const missing = missingOf(record)
  if (missing.length > 0) throw new Problem('discussion-incomplete', { missing } satisfies DiscussionIncomplete)
  if (record.heldOn && record.heldOn > dayOf(now)) throw new Problem('discussion-not-held')
  await sql`
    UPDATE discussions SET concluded_at = ${now}, concluded_by = ${actor.membershipId}, record = ${record}
    WHERE id = ${draft.id}`
  await recordAct(context, 'discussion-concluded', { year })
  return readDiscussionView(context, year)
}
