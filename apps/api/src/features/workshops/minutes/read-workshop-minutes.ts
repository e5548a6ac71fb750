import type * as contract from '@trivselsrum/contracts/workshop-outcome'
import type { CompanyAction } from '../../../platform/scopes.ts'
import { readHeld } from './queries.ts'

export const readWorkshopMinutes: CompanyAction<typeof contract.readWorkshopMinutes> = (context, { params }) =>
  readHeld(context, params.workshop)
