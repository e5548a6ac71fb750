import type * as contract from '@trivselsrum/contracts/discussions'
import { dayOf } from '@trivselsrum/toolkit/day'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireHolder } from './access.ts'
import { requireOpenYear, yearOf } from './rules.ts'
import { readDiscussionView } from './view.ts'

export const beginDiscussion: CompanyAction<typeof contract.beginDiscussion> = async (context, { body }) => {
  const { sql, actor, now, newId } = context
  const { year } = body
  requireHolder(actor.role)
  requireOpenYear(year, yearOf(dayOf(now)))
  // Two who begin the same year at once meet at the unique index: the second waits, then finds it taken.
  const begun = await sql`
    INSERT INTO discussions (id, year, created_at, created_by) VALUES (${newId()}, ${year}, ${now}, ${actor.membershipId})
    ON CONFLICT (company_id, year) DO NOTHING RETURNING id`
  if (begun.length === 0) throw new Problem('discussion-exists')
  await recordAct(context, 'discussion-begun', { year })
  return readDiscussionView(context, year)
}
