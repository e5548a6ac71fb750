import type * as contract from '@trivselsrum/contracts/consultations'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readSharesOf } from '../shares/queries.ts'
import { requireRunner } from './access.ts'
import { readRow } from './queries.ts'

export const listConsultationShares: CompanyAction<typeof contract.listConsultationShares> = async (context, input) => {
  requireRunner(context.actor.role)
  const { id } = await readRow(context.sql, input.params.consultation)
  return readSharesOf(context, { consultation: id }, input.query)
}
