import type * as contract from '@trivselsrum/contracts/actions'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readActionView } from './queries.ts'

export const readAction: CompanyAction<typeof contract.readAction> = (context, { params }) =>
  readActionView(context, params.action)
