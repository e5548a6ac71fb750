import type * as contract from '@trivselsrum/contracts/policy-drafts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { holdDraft } from '../drafts/draft-log.ts'
import { requireWriter } from './access.ts'
import { keepVersion } from './keep-version.ts'
import { readPolicyRow, requireDraft } from './queries.ts'
import { findVersion, requireRoomForVersion } from './versions.ts'

export const namePolicyVersion: CompanyAction<typeof contract.namePolicyVersion> = async (
  context,
  { params, body },
) => {
  const { sql } = context
  const policy = await readPolicyRow(context, params.policy)
  requireWriter(policy.reader)
  const { edition } = requireDraft(policy)
  // Sent twice at once, the second waits here and then finds it kept.
  await holdDraft(sql, edition)
  const kept = await findVersion(sql, policy.id, body.version)
  if (kept) return kept
  const [elsewhere] =
    await sql`SELECT FROM policy_versions WHERE company_id = app.company_id() AND id = ${body.version}`
  if (elsewhere) throw new Problem('not-found')
  await requireRoomForVersion(sql, edition)
  const { id } = await keepVersion(context, edition, { id: body.version, name: body.name, reason: 'named' })
  const version = await findVersion(sql, policy.id, id)
  if (!version) throw new Error('a version just kept is not there')
  return version
}
