import type * as contract from '@trivselsrum/contracts/policies'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readPolicyView } from './view.ts'

export const readPolicy: CompanyAction<typeof contract.readPolicy> = (context, { params }) =>
  readPolicyView(context, params.policy)
