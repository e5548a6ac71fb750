import type * as contract from '@trivselsrum/contracts/discussions'
import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import type { CompanyAction } from '../../platform/scopes.ts'
import { mayHold } from './access.ts'
import { dueAfter, everyYears } from './rules.ts'

/** When the discussion and the APV are due. Every company must have the first: with none yet it is due now. */
export const readDueDates: CompanyAction<typeof contract.readDueDates> = async ({ sql, actor, now }) => {
  const [row] = await sql<{ apvOn: Day | null; lastHeldOn: Day | null; draft: number | null }>`
    SELECT apv_on::text AS "apvOn",
      (SELECT max(held_on)::text FROM discussions WHERE concluded_at IS NOT NULL) AS "lastHeldOn",
      (SELECT max(year) FROM discussions WHERE concluded_at IS NULL) AS draft
    FROM companies WHERE id = app.company_id()`
  const today = dayOf(now)
  const discussion = dueAfter(row?.lastHeldOn ?? null, everyYears.discussion, today)
  const hold = mayHold(actor.role)
  return {
    discussion: { ...discussion, dueOn: discussion.dueOn ?? today },
    draft: hold ? (row?.draft ?? null) : null,
    apv: dueAfter(row?.apvOn ?? null, everyYears.apv, today),
    can: { hold },
  }
}
