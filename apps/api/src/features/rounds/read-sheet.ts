import type * as contract from '@trivselsrum/contracts/sheets'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { nameOnly } from '../companies/queries.ts'
import { requireRight } from './access.ts'
import { requireMeant } from './queries.ts'
import { requireOpen, respondentIn } from './rules.ts'

export const readSheet: CompanyAction<typeof contract.readSheet> = async ({ db, sql, actor }, { params, query }) => {
  const { quarter } = params
  const found = await db.round.findFirst({ where: { quarter, state: { not: 'voided' } } })
  const round = await requireMeant(sql, found, found?.id, { quarter, meant: query.round })
  const { mode, tool, toolVersion } = round
  if (mode === 'joint') requireRight(actor.role, 'answer for all')
  requireOpen(round)
  const sheet = await db.answerSheet.findFirst({
    where: { roundId: round.id, respondent: respondentIn(mode, actor.membershipId) },
    include: { handedInBy: nameOnly, answers: { include: { savedBy: nameOnly } } },
  })
  if (!sheet) throw new Problem('not-asked')
  return {
    round: round.id,
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
