import type * as contract from '@trivselsrum/contracts/reminders'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readView } from './queries.ts'

export const readReminders: CompanyAction<typeof contract.readReminders> = readView
