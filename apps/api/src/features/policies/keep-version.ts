import type { VersionReason } from '@trivselsrum/contracts/policy-drafts'
import type { Document } from '@trivselsrum/toolkit/document/document'
import type { FillIns } from '@trivselsrum/toolkit/document/fill-ins'
import { htmlOf } from '@trivselsrum/toolkit/document/html'
import * as Y from 'yjs'
import type { CompanyContext } from '../../platform/scopes.ts'
import { holdDraft, readDraft } from '../drafts/draft-log.ts'
import { fillInColumns } from './queries.ts'

/**
 * Keeps a draft as it is now under a name. The draft is held until the transaction ends, so that what is done next is
 * done to what was kept.
 *
 * @param id made by the sender, where sending it again is to keep it once; that it is free is for them to see to.
 * @throws Problem `not-found`, `no-draft` when the edition was adopted.
 */
export async function keepVersion(
  context: Pick<CompanyContext, 'sql' | 'actor' | 'now' | 'newId'>,
  edition: string,
  { id = context.newId(), name, reason }: { id?: string; name: string; reason: VersionReason },
): Promise<{ id: string; document: Document }> {
  const { sql, actor, now } = context
  await holdDraft(sql, edition)
  const { head, doc, document } = await readDraft(context, edition)
  const [policy] = await sql<{ fillIns: FillIns }>`
    SELECT ${fillInColumns} FROM editions e JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
    WHERE e.id = ${edition}`
  const html = htmlOf(document, (place) => policy?.fillIns[place] ?? '')
  await sql`
    INSERT INTO policy_versions (id, edition_id, name, reason, up_to, state, document, html, created_at, created_by)
    VALUES (${id}, ${edition}, ${name}, ${reason}, ${head}, ${Buffer.from(Y.encodeStateAsUpdate(doc))}, ${document},
      ${html}, ${now}, ${actor.membershipId})`
  return { id, document }
}
