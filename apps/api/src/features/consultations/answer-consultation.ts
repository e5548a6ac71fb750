import type * as contract from '@trivselsrum/contracts/consultations'
import { dayOf } from '@trivselsrum/toolkit/day'
import { recordAct } from '../../platform/audit.ts'
import { part } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRunner } from './access.ts'
import { readRow, waits } from './queries.ts'
import { isOpenOn } from './rules.ts'
import { readView } from './view.ts'

/** Corrected, it was still told when it was told first. */
export const answerConsultation: CompanyAction<typeof contract.answerConsultation> = async (context, input) => {
  const { sql, actor, now } = context
  const { answer } = input.body
  requireRunner(actor.role)
  const row = await readRow(sql, input.params.consultation, part`FOR NO KEY UPDATE OF c`)
  if (isOpenOn(row, dayOf(now))) throw new Problem('consultation-open')
  const waiting = await sql`SELECT FROM contributions c WHERE c.consultation_id = ${row.id} AND ${waits} LIMIT 1`
  if (waiting.length > 0) throw new Problem('contributions-waiting')
  await sql`
    UPDATE consultations SET answer = ${answer}, answered_at = COALESCE(answered_at, ${now}),
      answered_by = COALESCE(answered_by, ${actor.membershipId})
    WHERE id = ${row.id}`
  if (!row.answeredAt) await recordAct(context, 'consultation-answered', { policy: row.title, edition: row.edition })
  return readView(context, row.id)
}
