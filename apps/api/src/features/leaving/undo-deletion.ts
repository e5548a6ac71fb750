import type { undoDeletion as contract } from '@trivselsrum/contracts/leaving'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'

export const undoDeletion: CompanyAction<typeof contract> = async (context) => {
  requireRight(context.actor.role, 'delete')
  const undone = await context.sql`
    UPDATE companies SET deletes_at = NULL WHERE id = app.company_id() AND deletes_at IS NOT NULL RETURNING id`
  if (undone.length) await recordAct(context, 'deletion-undone', {})
}
