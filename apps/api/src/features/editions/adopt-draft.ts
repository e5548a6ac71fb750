import type * as contract from '@trivselsrum/contracts/editions'
import { dayOf } from '@trivselsrum/toolkit/day'
import { settledText } from '@trivselsrum/toolkit/document/fill-ins'
import { htmlOf } from '@trivselsrum/toolkit/document/html'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readCompanyName } from '../documents/queries.ts'
import { holdDraft, readDraft } from '../drafts/draft-log.ts'
import { keepVersion } from '../policies/keep-version.ts'
import { lockPolicy, requireDraft } from '../policies/queries.ts'
import { readPolicyView } from '../policies/view.ts'
import { requireRunner } from './access.ts'
import { requireDays, requireWhole } from './rules.ts'
import { adoptedName } from './version-names.ts'

/**
 * Freezes the draft as the sender has read it, with title, form, names and fill-in places as they are at this moment. It
 * is held while it is looked at, so that whatever somebody writes meanwhile is either in what was read or refused.
 */
export const adoptDraft: CompanyAction<typeof contract.adoptDraft> = async (context, { params, body }) => {
  const { sql, actor, now } = context
  const { adoptedBy, adoptedOn, reviewOn } = body
  const policy = await lockPolicy(context, params.policy)
  requireRunner(actor.role)
  const { edition, number } = requireDraft(policy)
  if (edition !== body.edition) throw new Problem('draft-replaced')
  if (policy.consultation) throw new Problem('consultation-open')
  const { head } = await holdDraft(sql, edition)
  if (head !== body.head) throw new Problem('draft-changed')
  const { document } = await readDraft(context, edition)
  requireWhole(document, policy.fillIns)
  requireDays(body, dayOf(now))
  await keepVersion(context, edition, { name: adoptedName(policy.language, number), reason: 'adopted' })
  const { title, form, language } = policy
  const text = settledText(document, policy.fillIns)
  const record = { company: await readCompanyName(context), title, form, language, document: text }
  await sql`
    UPDATE editions SET adopted_by = ${adoptedBy}, adopted_on = ${adoptedOn}::date, review_on = ${reviewOn}::date,
      settled_at = ${now}, settled_by = ${actor.membershipId}, record = ${record}, html = ${htmlOf(text, () => '')}
    WHERE id = ${edition}`
  // Whoever is at the draft hears that nothing is written on it any more.
  await sql`SELECT pg_notify('draft', ${JSON.stringify({ edition, head })})`
  await recordAct(context, 'edition-adopted', { policy: title, edition: number })
  return readPolicyView(context, params.policy)
}
