import type * as contract from '@trivselsrum/contracts/sheets'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockSheet } from './queries.ts'
import { requireOpen } from './rules.ts'

/** A sheet that was not handed in stays as it is: taking back twice is taking back once. */
export const takeBackSheet: CompanyAction<typeof contract.takeBackSheet> = async (context, { params, query }) => {
  const { db, sql, actor } = context
  const { quarter } = params
  const sheet = await lockSheet(sql, quarter, query.round, actor)
  requireOpen(sheet)
  if (!sheet.handedInAt) return
  await db.answerSheet.updateMany({ where: { id: sheet.id }, data: { handedInAt: null, handedInById: null } })
  if (sheet.mode === 'joint') await recordAct(context, 'sheet-taken-back', { quarter })
}
