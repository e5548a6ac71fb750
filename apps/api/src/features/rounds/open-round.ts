import type * as contract from '@trivselsrum/contracts/rounds'
import { quarterOf } from '@trivselsrum/toolkit/quarter'
import { recordAct } from '../../platform/audit.ts'
import { tell } from '../../platform/outbox.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { currentContent } from './content.ts'
import { ask, choose } from './participants.ts'
import { readPromise } from './promise.ts'
import { readRoundView } from './queries.ts'
import { JOINT, requireOpenable, requirePromiseKept } from './rules.ts'

export const openRound: CompanyAction<typeof contract.openRound> = async (context, { body }) => {
  const { db, sql, actor, now, newId, library } = context
  const { quarter, mode, hasLinks } = body
  requireRight(actor.role, 'open')
  requireOpenable(quarter, quarterOf(now))
  const { headcount, thresholds } = await readPromise(context)
  const chosen = await choose(context, body)
  requirePromiseKept({ mode, hasLinks, thresholds }, { asked: chosen.length, headcount })
  const { tool, version } = currentContent(library)
  const id = newId()
  // Two who open the same quarter at once meet at the unique index: the second waits, then finds it taken.
  const made = await sql`
    INSERT INTO rounds (id, quarter, mode, tool, tool_version, opened_at, opened_by, means_from, details_from)
    VALUES (${id}, ${quarter}, ${mode}, ${tool}, ${version}, ${now}, ${actor.membershipId}, ${thresholds.means}, ${thresholds.details})
    ON CONFLICT (company_id, quarter) WHERE state <> 'voided' DO NOTHING RETURNING id`
  if (made.length === 0) throw new Problem('round-exists')
  if (mode === 'joint') await db.answerSheet.create({ data: { id: newId(), roundId: id, respondent: JOINT } })
  else await ask(context, { id, mode }, chosen)
  await recordAct(context, 'round-opened', { quarter, mode })
  await tell(context, 'round-opened', { round: id })
  return readRoundView(context, quarter)
}
