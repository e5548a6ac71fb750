import type * as contract from '@trivselsrum/contracts/anonymous-sheets'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { formOf } from './anonymous-form.ts'
import { readParticipation } from './participation.ts'

export const readAnonymousForm: CompanyAction<typeof contract.readAnonymousForm> = async (context, input) => {
  const { round, hasAnswered, department } = await readParticipation(context, input.params.quarter, input.query.round)
  if (hasAnswered) throw new Problem('answered-already')
  return formOf(context, round, { departments: [], department: department?.name ?? null })
}
