import type * as contract from '@trivselsrum/contracts/rounds'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readRoundView } from './queries.ts'

export const readRound: CompanyAction<typeof contract.readRound> = (context, { params }) =>
  readRoundView(context, params.quarter)
