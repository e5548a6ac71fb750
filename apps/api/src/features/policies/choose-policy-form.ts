import type * as contract from '@trivselsrum/contracts/policies'
import type { Document } from '@trivselsrum/toolkit/document/document'
import * as Y from 'yjs'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { appendUpdates } from '../drafts/draft-log.ts'
import { newDraft } from '../drafts/y-document.ts'
import { requireRunner } from './access.ts'
import { guideOf } from './guide.ts'
import { lockPolicy, requireInForce } from './queries.ts'
import { readPolicyView } from './view.ts'

/** An empty line to write on: without one, every editor would begin with a line of its own. */
const nothing: Document = { type: 'doc', content: [{ type: 'paragraph' }] }

/** Of two who choose at once the second finds that it was chosen. */
export const choosePolicyForm: CompanyAction<typeof contract.choosePolicyForm> = async (context, { params, body }) => {
  const { sql, actor, now, newId, library } = context
  const { form, startsFrom } = body
  const policy = await lockPolicy(context, params.policy)
  requireRunner(actor.role)
  requireInForce(policy)
  if (policy.form) throw new Problem('form-chosen')
  await sql`UPDATE policies SET form = ${form}, version = version + 1 WHERE id = ${policy.id}`
  const edition = newId()
  await sql`
    INSERT INTO editions (id, policy_id, number, started_at, started_by)
    VALUES (${edition}, ${policy.id}, 1, ${now}, ${actor.membershipId})`
  const text = startsFrom === 'template' ? guideOf(library, policy.language).forms[form].template : nothing
  await appendUpdates(context, edition, [Y.encodeStateAsUpdate(newDraft(text))])
  await recordAct(context, 'policy-form-chosen', { policy: policy.title, form })
  return readPolicyView(context, policy.id)
}
