import type * as contract from '@trivselsrum/contracts/workshops'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readWorkshopView } from './view.ts'

export const readWorkshop: CompanyAction<typeof contract.readWorkshop> = (context, { params }) =>
  readWorkshopView(context, params.workshop)
