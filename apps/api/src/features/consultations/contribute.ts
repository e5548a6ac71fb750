import type * as contract from '@trivselsrum/contracts/taking-part'
import type { CompanyAction } from '../../platform/scopes.ts'
import { contributeTo } from './take-part.ts'

export const contribute: CompanyAction<typeof contract.contribute> = (context, { params, body }) =>
  contributeTo(context, params.consultation, body)
