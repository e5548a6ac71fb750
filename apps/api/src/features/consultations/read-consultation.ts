import type * as contract from '@trivselsrum/contracts/consultations'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRunner } from './access.ts'
import { readView } from './view.ts'

export const readConsultation: CompanyAction<typeof contract.readConsultation> = (context, { params }) => {
  requireRunner(context.actor.role)
  return readView(context, params.consultation)
}
