import type * as contract from '@trivselsrum/contracts/talks'
import { part } from '../../platform/database.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readTalkRow } from './queries.ts'

/** Also one that cannot be opened any more. */
export const removeTalk: CompanyAction<typeof contract.removeTalk> = async (context, { params }) => {
  const { id } = await readTalkRow(context, params.talk, part`FOR UPDATE OF t`)
  await context.sql`DELETE FROM talks WHERE company_id = app.company_id() AND id = ${id}`
}
