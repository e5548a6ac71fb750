import type * as contract from '@trivselsrum/contracts/editions'
import type { Document } from '@trivselsrum/toolkit/document/document'
import * as Y from 'yjs'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { appendUpdates } from '../drafts/draft-log.ts'
import { newDraft } from '../drafts/y-document.ts'
import { lockPolicy, requireInForce } from '../policies/queries.ts'
import { readPolicyView } from '../policies/view.ts'
import { requireRunner } from './access.ts'

/** A new draft that says what the newest adopted edition says, and knows nothing of how that came about. */
export const beginEdition: CompanyAction<typeof contract.beginEdition> = async (context, { params }) => {
  const { sql, actor, now, newId } = context
  const policy = await lockPolicy(context, params.policy)
  requireRunner(actor.role)
  requireInForce(policy)
  if (policy.draft) throw new Problem('draft-exists')
  const [newest] = await sql<{ number: number; document: Document }>`
    SELECT number, record->'document' AS document FROM editions
    WHERE company_id = app.company_id() AND policy_id = ${policy.id} AND settled_at IS NOT NULL
    ORDER BY number DESC LIMIT 1`
  if (!newest) throw new Problem('policy-not-adopted')
  const [edition, number] = [newId(), newest.number + 1]
  await sql`
    INSERT INTO editions (id, policy_id, number, started_at, started_by)
    VALUES (${edition}, ${policy.id}, ${number}, ${now}, ${actor.membershipId})`
  await appendUpdates(context, edition, [Y.encodeStateAsUpdate(newDraft(newest.document))])
  await recordAct(context, 'edition-begun', { policy: policy.title, edition: number })
  return readPolicyView(context, policy.id)
}
