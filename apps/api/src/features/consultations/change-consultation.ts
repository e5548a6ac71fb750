import type * as contract from '@trivselsrum/contracts/consultations'
import { dayOf } from '@trivselsrum/toolkit/day'
import { part } from '../../platform/database.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRunner } from './access.ts'
import { readRow } from './queries.ts'
import { requireClosingDay, requireOpen } from './rules.ts'
import { readView } from './view.ts'

/** The day it closes may stay although it is near; a new one is chosen as at the beginning. */
export const changeConsultation: CompanyAction<typeof contract.changeConsultation> = async (context, input) => {
  const { sql, actor, now } = context
  const { lead, closesOn } = input.body
  requireRunner(actor.role)
  const row = await readRow(sql, input.params.consultation, part`FOR NO KEY UPDATE OF c`)
  requireOpen(row, dayOf(now))
  if (closesOn !== row.closesOn) requireClosingDay(closesOn, dayOf(now))
  await sql`UPDATE consultations SET lead = ${lead}, closes_on = ${closesOn}::date WHERE id = ${row.id}`
  return readView(context, row.id)
}
