import type * as contract from '@trivselsrum/contracts/sheets'
import type { SheetIncomplete } from '@trivselsrum/contracts/sheets'
import { rating } from '@trivselsrum/toolkit/kinds/rating'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { contentOf } from './content.ts'
import { lockSheet } from './queries.ts'
import { requireOpen } from './rules.ts'

export const handInSheet: CompanyAction<typeof contract.handInSheet> = async (context, { params: { quarter } }) => {
  const { db, actor, now, library } = context
  requireRight(actor.role, 'answer')
  const sheet = await lockSheet(db, quarter)
  requireOpen(sheet)
  if (sheet.handedInAt) throw new Problem('sheet-handed-in')
  const answers = await db.answer.findMany({
    where: { sheetId: sheet.id, score: { not: null } },
    select: { statement: true, score: true },
  })
  const scores = Object.fromEntries(answers.map(({ statement, score }) => [statement, score ?? undefined]))
  const { missing } = rating.progress(contentOf(library, sheet), scores)
  if (missing.length) throw new Problem('sheet-incomplete', { missing } satisfies SheetIncomplete)
  await db.answerSheet.updateMany({
    where: { id: sheet.id, handedInAt: null },
    data: { handedInAt: now, handedInById: actor.membershipId },
  })
  await recordAct(context, 'sheet-handed-in', { quarter })
  return { handedInAt: now }
}
