import type * as contract from '@trivselsrum/contracts/taking-part'
import type { CompanyAction } from '../../platform/scopes.ts'
import { support } from './support.ts'

export const supportContribution: CompanyAction<typeof contract.supportContribution> = (context, { params, body }) =>
  support(context, params, body)
