import type * as contract from '@trivselsrum/contracts/policy-drafts'
import type { Language } from '@trivselsrum/contracts/values'
import type { FillInPlace } from '@trivselsrum/toolkit/document/document'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { readDraft } from '../drafts/draft-log.ts'
import { requireDraftReader } from './access.ts'
import { compareTexts } from './comparison.ts'
import { type PolicyRow, readPolicyRow, requireDraft } from './queries.ts'
import { readVersion } from './versions.ts'

/** What stands for a fill-in place that says nothing yet. */
const emptyPlace: Record<Language, Record<FillInPlace, string>> = {
  da: { company: '[virksomhed]', contact: '[kontaktperson]', phone: '[telefon]', provider: '[hjælp udefra]' },
  en: { company: '[company]', contact: '[contact]', phone: '[phone]', provider: '[help from outside]' },
}

export const comparePolicyVersions: CompanyAction<typeof contract.comparePolicyVersions> = async (
  context,
  { params, query },
) => {
  const policy = await readPolicyRow(context, params.policy)
  requireDraftReader(policy.reader)
  const [from, to] = [await readSide(context, policy, query.from), await readSide(context, policy, query.to)]
  const said = (place: FillInPlace) => policy.fillIns[place] || emptyPlace[policy.language][place]
  const { document: before, ...fromNames } = from
  const { document: after, ...toNames } = to
  return { from: fromNames, to: toNames, ...compareTexts(before, after, said) }
}

/** @throws Problem `not-found`, `no-draft`. */
async function readSide(context: CompanyContext, policy: PolicyRow, side: string) {
  if (side !== 'draft') {
    const { name, createdAt, document } = await readVersion(context.sql, policy.id, side)
    return { name, createdAt, document }
  }
  const { document } = await readDraft(context, requireDraft(policy).edition)
  return { name: null, createdAt: null, document }
}
