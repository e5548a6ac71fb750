import type * as contract from '@trivselsrum/contracts/taking-part'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readRow } from './queries.ts'
import { readOpen } from './reading.ts'

/** Everybody of the company is asked, and may read what became of it for as long as it is there. */
export const readOpenConsultation: CompanyAction<typeof contract.readOpenConsultation> = async (context, input) =>
  readOpen(context, await readRow(context.sql, input.params.consultation), input.body)
