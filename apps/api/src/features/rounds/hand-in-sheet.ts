import type * as contract from '@trivselsrum/contracts/sheets'
import type { SheetIncomplete } from '@trivselsrum/contracts/sheets'
import { rating } from '@trivselsrum/toolkit/kinds/rating'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { contentOf } from './content.ts'
import { lockSheet } from './queries.ts'
import { requireOpen } from './rules.ts'

export const handInSheet: CompanyAction<typeof contract.handInSheet> = async (context, { params, query }) => {
  const { sql, actor, now, library } = context
  const { quarter } = params
  const sheet = await lockSheet(sql, quarter, query.round, actor)
  requireOpen(sheet)
  if (sheet.handedInAt) throw new Problem('sheet-handed-in')
  const answers = await sql<{ statement: string; score: number }>`
    SELECT statement, score FROM answers WHERE sheet_id = ${sheet.id} AND score IS NOT NULL`
  const scores = Object.fromEntries(answers.map(({ statement, score }) => [statement, score]))
  const { missing } = rating.progress(contentOf(library, sheet), scores)
  if (missing.length) throw new Problem('sheet-incomplete', { missing } satisfies SheetIncomplete)
  await sql`UPDATE answer_sheets SET handed_in_at = ${now}, handed_in_by = ${actor.membershipId} WHERE id = ${sheet.id}`
  if (sheet.mode === 'joint') await recordAct(context, 'sheet-handed-in', { quarter })
  return { handedInAt: now }
}
