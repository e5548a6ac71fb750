import type * as contract from '@trivselsrum/contracts/sheets'
import type { AnswerChanged } from '@trivselsrum/contracts/sheets'
import { Answer } from '@trivselsrum/contracts/sheets'
import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import { z } from 'zod'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { nameOnly } from '../companies/queries.ts'
import { contentOf } from './content.ts'
import { lockSheet } from './queries.ts'
import { requireOpen } from './rules.ts'

/**
 * Saves one answer if it still is as the sender saw it. The same answer sent again, its reply lost on the way, is
 * simply confirmed; another one gets both to choose from.
 */
export const saveAnswer: CompanyAction<typeof contract.saveAnswer> = async (context, { params, query, body }) => {
  const { db, sql, actor, now, library } = context
  const { quarter, statement } = params
  const sheet = await lockSheet(sql, quarter, query.round, actor)
  requireOpen(sheet)
  if (sheet.handedInAt) throw new Problem('sheet-handed-in')
  if (!statementsOf(contentOf(library, sheet)).some(({ id }) => id === statement)) throw new Problem('not-found')

  const score = body.score ?? null
  const current = await readAnswer(context, sheet.id, statement)
  if ((current?.version ?? 0) !== body.version) {
    if (current?.score === score && current.note === body.note) return { answer: current, revision: sheet.revision }
    // Answers never vanish from a sheet: the version that was seen stood on the sheet of a round since voided.
    if (!current) throw new Problem('round-voided')
    throw new Problem('answer-changed', { current: z.encode(Answer, current) } satisfies AnswerChanged)
  }
  const content = {
    score,
    note: body.note,
    version: (current?.version ?? 0) + 1,
    savedAt: now,
    savedById: actor.membershipId,
  }
  if (current) await db.answer.updateMany({ where: { sheetId: sheet.id, statement }, data: content })
  else await db.answer.create({ data: { sheetId: sheet.id, statement, ...content } })
  await db.answerSheet.updateMany({ where: { id: sheet.id }, data: { revision: sheet.revision + 1 } })
  const { name: savedBy } = await db.user.findFirstOrThrow({ where: { id: actor.userId }, select: { name: true } })
  return { answer: { ...content, savedBy }, revision: sheet.revision + 1 }
}

async function readAnswer({ db }: CompanyContext, sheetId: string, statement: string) {
  const answer = await db.answer.findFirst({ where: { sheetId, statement }, include: { savedBy: nameOnly } })
  return answer && { ...answer, savedBy: answer.savedBy.user.name }
}
