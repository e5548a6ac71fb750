import type * as contract from '@trivselsrum/contracts/shares'
import { InvalidRequest, Problem } from '../../platform/problems.ts'
import type { ShareAction } from '../../platform/scopes.ts'
import { requireComplete } from '../rounds/anonymous-form.ts'
import { keepSheet, takeTurn } from '../rounds/anonymous-sheets.ts'
import { contentOf } from '../rounds/content.ts'
import { holdOpenRound } from '../rounds/queries.ts'
import { readOpenedRound } from './opened-round.ts'
import { readOpenDepartments } from './queries.ts'

/** What is kept says nothing of the link it came through; the link says nothing of what came through it. */
export const handInThroughShare: ShareAction<typeof contract.handInThroughShare> = async (context, { query, body }) => {
  const { receipt } = body
  const share = await readOpenedRound(context)
  if (query.round && query.round !== share.round) throw new Problem('another-link-open')
  const round = await holdOpenRound(context.sql, share.quarter, share.round)
  const answers = requireComplete(contentOf(context.library, round), body.answers)
  const department = share.department?.id ?? body.department ?? null
  if (body.department && !share.department) {
    const open = await readOpenDepartments(context)
    if (!open.some(({ id }) => id === body.department))
      throw new InvalidRequest([{ code: 'custom', path: ['department'], message: '', input: body.department }])
  }
  await takeTurn(context.sql, round.id)
  await keepSheet(context, { round: round.id, receipt, answers, department })
  return { receipt }
}
