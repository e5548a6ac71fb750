import type * as contract from '@trivselsrum/contracts/rounds'
import { quarterOf } from '@trivselsrum/toolkit/quarter'
import { recordAct } from '../../platform/audit.ts'
import { tell } from '../../platform/outbox.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { currentContent } from './content.ts'
import { readRoundView } from './queries.ts'
import { JOINT, requireOpenable } from './rules.ts'

export const openRound: CompanyAction<typeof contract.openRound> = async (context, { body }) => {
  const { db, sql, actor, now, newId, library } = context
  requireRight(actor.role, 'open')
  requireOpenable(body.quarter, quarterOf(now))
  const { tool, version } = currentContent(library)
  const id = newId()
  // Two who open the same quarter at once meet at the unique index: the second waits, then finds it taken.
  const made = await sql`
    INSERT INTO rounds (id, quarter, mode, tool, tool_version, opened_at, opened_by)
    VALUES (${id}, ${body.quarter}, ${body.mode}, ${tool}, ${version}, ${now}, ${actor.membershipId})
    ON CONFLICT (company_id, quarter) WHERE state <> 'voided' DO NOTHING RETURNING id`
  if (made.length === 0) throw new Problem('round-exists')
  await db.answerSheet.create({ data: { id: newId(), roundId: id, respondent: JOINT } })
  await recordAct(context, 'round-opened', body)
  await tell(context, 'round-opened', body)
  return readRoundView(context, body.quarter)
}
