import type * as contract from '@trivselsrum/contracts/consultations'
import { dayOf } from '@trivselsrum/toolkit/day'
import { recordAct } from '../../platform/audit.ts'
import { part } from '../../platform/database.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRunner } from './access.ts'
import { readRow } from './queries.ts'
import { isOpenOn } from './rules.ts'
import { viewOf } from './view.ts'

/**
 * Whoever is contributing at this moment comes first: the row is theirs until they are done. Links stay, so that people
 * can read what became of it.
 */
export const closeConsultation: CompanyAction<typeof contract.closeConsultation> = async (context, { params }) => {
  const { sql, actor, now } = context
  requireRunner(actor.role)
  const row = await readRow(sql, params.consultation, part`FOR NO KEY UPDATE OF c`)
  if (!isOpenOn(row, dayOf(now))) return viewOf(context, row)
  await sql`UPDATE consultations SET closed_at = ${now}, closed_by = ${actor.membershipId} WHERE id = ${row.id}`
  await recordAct(context, 'consultation-closed', { policy: row.title, edition: row.edition })
  return viewOf(context, { ...row, closedAt: now })
}
