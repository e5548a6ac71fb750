import type * as contract from '@trivselsrum/contracts/anonymous-sheets'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireComplete } from './anonymous-form.ts'
import { isKept, keepSheet, takeTurn } from './anonymous-sheets.ts'
import { contentOf } from './content.ts'
import { readParticipation } from './participation.ts'

/**
 * Two transactions that have nothing in common: in this one it is decided whether the participant may answer, and noted
 * that they have; in the other their answers are kept. Should this one fail after the other, the same form sent again
 * replaces what was kept. That somebody has answered is written on the rows of all, so that none tells when it was.
 */
export const handInAnonymousSheet: CompanyAction<typeof contract.handInAnonymousSheet> = async (context, input) => {
  const { sql, actor, library } = context
  const { receipt } = input.body
  const { round, department } = await readParticipation(context, input.params.quarter, input.query.round)
  const answers = requireComplete(contentOf(library, round), input.body.answers)
  await takeTurn(sql, round.id)
  // Asked for again, now that nobody else has a turn: two forms of one person at once are one after the other.
  const [own] = await sql<{ hasAnswered: boolean }>`
    SELECT has_answered AS "hasAnswered" FROM participants
    WHERE round_id = ${round.id} AND membership_id = ${actor.membershipId}`
  if (own?.hasAnswered && !(await isKept(context, round.id, receipt))) throw new Problem('answered-already')
  await keepSheet(context, { round: round.id, receipt, answers, department: department?.id ?? null })
  await sql`
    UPDATE participants SET has_answered = has_answered OR membership_id = ${actor.membershipId}
    WHERE round_id = ${round.id}`
  return { receipt }
}
