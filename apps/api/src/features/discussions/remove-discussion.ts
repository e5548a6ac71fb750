import type * as contract from '@trivselsrum/contracts/discussions'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireHolder } from './access.ts'
import { lockDraft } from './queries.ts'

/** For one begun by mistake. Actions made from it stay, as made from scratch. */
export const removeDiscussion: CompanyAction<typeof contract.removeDiscussion> = async (
  context,
  { params: { year }, query },
) => {
  const { sql, actor } = context
  requireHolder(actor.role)
  const { id } = await lockDraft(sql, year, query.discussion)
  await sql`UPDATE actions SET discussion_id = NULL WHERE discussion_id = ${id}`
  await sql`DELETE FROM discussions WHERE id = ${id}`
  await recordAct(context, 'discussion-deleted', { year })
}
