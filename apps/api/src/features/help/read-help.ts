import type * as contract from '@trivselsrum/contracts/help'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readHelpBox } from './view.ts'

export const readHelp: CompanyAction<typeof contract.readHelp> = readHelpBox
