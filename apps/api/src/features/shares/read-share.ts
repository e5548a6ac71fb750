import type * as contract from '@trivselsrum/contracts/shares'
import type { ShareAction } from '../../platform/scopes.ts'
import { formOf } from '../rounds/anonymous-form.ts'
import { holdOpenRound } from '../rounds/queries.ts'
import { readOpenedRound } from './opened-round.ts'
import { readOpenDepartments } from './queries.ts'

export const readShare: ShareAction<typeof contract.readShare> = async (context) => {
  const { quarter, round, department } = await readOpenedRound(context)
  const held = await holdOpenRound(context.sql, quarter, round)
  return formOf(context, held, {
    department: department?.name ?? null,
    departments: department ? [] : await readOpenDepartments(context),
  })
}
