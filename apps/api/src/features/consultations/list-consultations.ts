import type * as contract from '@trivselsrum/contracts/consultations'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRunner } from './access.ts'
import { readRowsOf } from './queries.ts'
import { viewOf } from './view.ts'

export const listConsultations: CompanyAction<typeof contract.listConsultations> = async (context, input) => {
  requireRunner(context.actor.role)
  const { rows, total } = await readRowsOf(context.sql, input.params.policy, input.query)
  const consultations: contract.Consultation[] = []
  for (const row of rows) consultations.push(await viewOf(context, row))
  return { consultations, total }
}
