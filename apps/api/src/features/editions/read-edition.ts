import type * as contract from '@trivselsrum/contracts/editions'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readEditionView } from './view.ts'

export const readEdition: CompanyAction<typeof contract.readEdition> = (context, { params }) =>
  readEditionView(context, params)
