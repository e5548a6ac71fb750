import type * as contract from '@trivselsrum/contracts/sheets'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { nameOnly } from '../companies/queries.ts'
import { requireRight } from './access.ts'
import { JOINT, requireOpen } from './rules.ts'

export const readSheet: CompanyAction<typeof contract.readSheet> = async ({ db, actor }, { params: { quarter } }) => {
  requireRight(actor.role, 'answer')
  const sheet = await db.answerSheet.findFirst({
    where: { respondent: JOINT, round: { quarter, state: { not: 'voided' } } },
    include: { round: true, handedInBy: nameOnly, answers: { include: { savedBy: nameOnly } } },
  })
  if (!sheet) throw new Problem('not-found')
  requireOpen(sheet.round)
  const { mode, tool, toolVersion } = sheet.round
  return {
    quarter,
    mode,
    askedWith: { tool, version: toolVersion },
    revision: sheet.revision,
    answers: Object.fromEntries(
      sheet.answers.map((answer) => [answer.statement, { ...answer, savedBy: answer.savedBy.user.name }]),
    ),
    handedInAt: sheet.handedInAt,
    handedInBy: sheet.handedInBy?.user.name ?? null,
  }
}
