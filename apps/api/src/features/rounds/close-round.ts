import type * as contract from '@trivselsrum/contracts/rounds'
import { rating } from '@trivselsrum/toolkit/kinds/rating'
import { recordAct } from '../../platform/audit.ts'
import { tell } from '../../platform/outbox.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { contentOf } from './content.ts'
import { lockRound, readRoundView } from './queries.ts'
import { requireOpen } from './rules.ts'

/** Computes the result from the sheets handed in and freezes it. */
export const closeRound: CompanyAction<typeof contract.closeRound> = async (context, { params, query }) => {
  const { db, sql, actor, now, library } = context
  const { quarter } = params
  requireRight(actor.role, 'close')
  const round = await lockRound(sql, quarter, query.round)
  requireOpen(round)
  const sheets = await db.answerSheet.findMany({
    where: { roundId: round.id, handedInAt: { not: null } },
    select: { answers: { select: { statement: true, score: true } } },
  })
  if (sheets.length === 0) throw new Problem('no-complete-sheet')
  const content = contentOf(library, round)
  const answer = rating.answer(content)
  const complete = sheets.map(({ answers }) =>
    answer.parse(Object.fromEntries(answers.map(({ statement, score }) => [statement, score]))),
  )
  await db.round.updateMany({
    where: { id: round.id, state: 'open' },
    data: {
      state: 'closed',
      closedAt: now,
      closedById: actor.membershipId,
      result: rating.summary(content, complete),
    },
  })
  await recordAct(context, 'round-closed', { quarter })
  await tell(context, 'round-closed', { quarter })
  return readRoundView(context, quarter)
}
