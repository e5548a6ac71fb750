import * as contract from '@trivselsrum/contracts/policies'
import { z } from 'zod'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireWriter } from './access.ts'
import { lockPolicy, readNotes, requireInForce } from './queries.ts'
import { readPolicyView } from './view.ts'

/**
 * Whoever was slower is told what was saved meanwhile, and keeps what they typed. The same text sent again, its reply lost
 * on the way, is simply confirmed.
 */
export const savePolicyNote: CompanyAction<typeof contract.savePolicyNote> = async (context, { params, body }) => {
  const { sql, actor, now } = context
  const { box } = params
  const { text, version } = body
  const policy = await lockPolicy(context, params.policy)
  requireWriter(policy.reader)
  requireInForce(policy)
  const current = (await readNotes(context, policy.id)).find((note) => note.box === box)
  const isAsSeen = (current?.version ?? 0) === version
  if (!isAsSeen && current?.text !== text) throw changed(current)
  if (isAsSeen)
    await sql`
      INSERT INTO policy_notes (policy_id, box, text, version, saved_at, saved_by)
      VALUES (${policy.id}, ${box}, ${text}, 1, ${now}, ${actor.membershipId})
      ON CONFLICT (company_id, policy_id, box) DO UPDATE
      SET text = EXCLUDED.text, version = policy_notes.version + 1, saved_at = EXCLUDED.saved_at,
        saved_by = EXCLUDED.saved_by`
  return readPolicyView(context, policy.id)
}

function changed(note: contract.PolicyNote | undefined): Problem {
  if (!note) return new Problem('not-found')
  const current = z.encode(contract.Policy.shape.notes.element, note)
  return new Problem('policy-note-changed', { current } satisfies contract.PolicyNoteChanged)
}
