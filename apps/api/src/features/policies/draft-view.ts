import type { PolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import { emptyPlaces } from '@trivselsrum/toolkit/document/fill-ins'
import type { CompanyContext } from '../../platform/scopes.ts'
import { readDraft } from '../drafts/draft-log.ts'
import { choicesFor, type Reader } from './access.ts'
import { type PolicyRow, requireDraft } from './queries.ts'
import { progressOf } from './view.ts'

/** The draft of a policy that is at hand, with its text as it is now. @throws Problem `no-draft`. */
export async function readDraftView(
  context: CompanyContext,
  { reader, ...policy }: PolicyRow & { reader: Reader },
): Promise<PolicyDraft> {
  const { edition, number } = requireDraft(policy)
  const { head, document } = await readDraft(context, edition)
  const { fillIns } = policy
  const { write, run } = choicesFor(reader, progressOf(policy))
  return { edition, number, head, document, fillIns, emptyPlaces: emptyPlaces(document, fillIns), can: { write, run } }
}
