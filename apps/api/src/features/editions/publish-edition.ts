import type * as contract from '@trivselsrum/contracts/editions'
import { recordAct } from '../../platform/audit.ts'
import { tell } from '../../platform/outbox.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { lockPolicy, requireInForce } from '../policies/queries.ts'
import { requireRunner } from './access.ts'
import { readEditionRow } from './queries.ts'
import { readEditionView } from './view.ts'

/** Everybody is told once: published twice it is published once. */
export const publishEdition: CompanyAction<typeof contract.publishEdition> = async (context, { params }) => {
  const { sql, actor, now } = context
  const policy = await lockPolicy(context, params.policy)
  requireRunner(actor.role)
  const { id, number, isNewest, publishedAt, record } = await readEditionRow(context, params)
  if (!publishedAt) {
    requireInForce(policy)
    if (!isNewest) throw new Problem('edition-replaced')
    await sql`UPDATE editions SET published_at = ${now}, published_by = ${actor.membershipId} WHERE id = ${id}`
    await tell(context, 'edition-published', { edition: id })
    await recordAct(context, 'edition-published', { policy: record.title, edition: number })
  }
  return readEditionView(context, params)
}
