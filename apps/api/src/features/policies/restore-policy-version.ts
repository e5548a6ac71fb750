import type * as contract from '@trivselsrum/contracts/policy-drafts'
import type { Language } from '@trivselsrum/contracts/values'
import { recordAct } from '../../platform/audit.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { changeDraft, holdDraft, readDraft } from '../drafts/draft-log.ts'
import { isSameText, writeText } from '../drafts/write-text.ts'
import { requireWriter } from './access.ts'
import { readDraftView } from './draft-view.ts'
import { keepVersion } from './keep-version.ts'
import { readPolicyRow, requireDraft } from './queries.ts'
import { readVersion, requireRoomForVersion } from './versions.ts'

/** What a draft is kept as before an older text takes its place. */
const nameBefore: Record<Language, (version: string) => string> = {
  da: (version) => `Før »${version}« blev hentet frem`,
  en: (version) => `Before “${version}” was restored`,
}

/** Of a draft that reads so already no version is kept and nothing is told, so that asking twice is asking once. */
export const restorePolicyVersion: CompanyAction<typeof contract.restorePolicyVersion> = async (
  context,
  { params },
) => {
  const { sql } = context
  const policy = await readPolicyRow(context, params.policy)
  requireWriter(policy.reader)
  const { edition, number } = requireDraft(policy)
  const { name, document } = await readVersion(sql, policy.id, params.version)
  await holdDraft(sql, edition)
  if (!isSameText((await readDraft(context, edition)).document, document)) {
    await requireRoomForVersion(sql, edition)
    await keepVersion(context, edition, { name: nameBefore[policy.language](name), reason: 'before-restoring' })
    await recordAct(context, 'policy-version-restored', { policy: policy.title, edition: number })
  }
  // Also where it reads so already: what no text can hold is taken out of it.
  await changeDraft(context, edition, (doc) => writeText(doc, document))
  return readDraftView(context, policy)
}
