import { type Discussion, DiscussionRecord } from '@trivselsrum/contracts/discussions'
import type { Day } from '@trivselsrum/toolkit/day'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { mayMakeActions } from '../actions/queries.ts'
import { mayHold, recordFor } from './access.ts'
import { readDraft } from './draft.ts'
import { readVisible } from './gather-workshops.ts'

/** The discussion of a year as its reader may see it. @throws Problem `not-found`, a draft for those who do not hold it. */
export async function readDiscussionView(context: CompanyContext, year: number): Promise<Discussion> {
  const { sql, actor } = context
  const [row] = await sql<{
    id: string
    heldOn: Day | null
    concludedAt: Date | null
    concludedBy: string | null
    record: unknown
  }>`
    SELECT d.id, d.held_on::text AS "heldOn", d.concluded_at AS "concludedAt", u.name AS "concludedBy", d.record
    FROM discussions d LEFT JOIN memberships m ON m.company_id = d.company_id AND m.id = d.concluded_by
      LEFT JOIN users u ON u.id = m.user_id
    WHERE d.company_id = app.company_id() AND d.year = ${year}`
  const holds = mayHold(actor.role)
  if (!row || (!row.concludedAt && !holds)) throw new Problem('not-found')
  const { id, heldOn, concludedAt, concludedBy } = row
  const settled = {
    id,
    year,
    concludedAt,
    concludedBy,
    can: { change: !concludedAt, makeActions: mayMakeActions(actor) },
  }
  if (!concludedAt) return { ...settled, state: 'draft', ...(await readDraft(context, { id, year, heldOn })) }
  const frozen = DiscussionRecord.parse(row.record)
  const record = recordFor(actor.role, frozen, await readVisible(context, frozen.gathered?.workshops))
  return { ...settled, state: 'concluded', record, draft: null }
}

/** A concluded discussion, for a document of it. @throws Problem `not-found`, `discussion-not-concluded`. */
export async function readConcluded(context: CompanyContext, year: number): Promise<Discussion> {
  const discussion = await readDiscussionView(context, year)
  if (discussion.state === 'draft') throw new Problem('discussion-not-concluded')
  return discussion
}
