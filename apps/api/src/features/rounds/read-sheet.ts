import type * as contract from '@trivselsrum/contracts/sheets'
import type { CompanyAction } from '../../platform/scopes.ts'
import { nameOnly } from '../companies/queries.ts'
import { requireRight } from './access.ts'
import { requireMeant } from './queries.ts'
import { JOINT, requireOpen } from './rules.ts'

export const readSheet: CompanyAction<typeof contract.readSheet> = async ({ db, sql, actor }, { params, query }) => {
  const { quarter } = params
  requireRight(actor.role, 'answer')
  const found = await db.answerSheet.findFirst({
    where: { respondent: JOINT, round: { quarter, state: { not: 'voided' } } },
    include: { round: true, handedInBy: nameOnly, answers: { include: { savedBy: nameOnly } } },
  })
  const sheet = await requireMeant(sql, found, found?.roundId, { quarter, meant: query.round })
  requireOpen(sheet.round)
  const { mode, tool, toolVersion } = sheet.round
  return {
    round: sheet.roundId,
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
