import { Discussion, type DiscussionChanged, type DiscussionPart } from '@trivselsrum/contracts/discussions'
import { z } from 'zod'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { requireHolder } from './access.ts'
import { lockDraft, readSaved, type SavedRow } from './queries.ts'

interface Saving {
  year: number
  /** The discussion the sender has before them. */
  meant: string | undefined
  part: DiscussionPart
  /** The version of the part that the sender saw. */
  version: number
}

/**
 * Locks a draft for saving one part of it, if the part still is as the sender saw it.
 *
 * @throws Problem `not-allowed`, `not-found`, `discussion-replaced`, `discussion-concluded`, `discussion-changed`.
 */
export async function lockPart({ sql, actor }: CompanyContext, { year, meant, part, version }: Saving) {
  requireHolder(actor.role)
  const draft = await lockDraft(sql, year, meant)
  const current = (await readSaved(sql, draft.id)).find(({ section }) => section === part)
  return { draft, current, isAsSeen: (current?.version ?? 0) === version }
}

/** Why a part is not saved: somebody else was faster, and this is who. */
export function changed(current: SavedRow | undefined): Problem {
  const { saved } = Discussion.shape.draft.unwrap().shape
  const { part } = z.encode(z.object({ part: saved.valueType.nullable() }), { part: current ?? null })
  return new Problem('discussion-changed', { current: part } satisfies DiscussionChanged)
}

/** Writes a part down as saved: by whom, when, and the text it has. */
export async function markSaved(
  { sql, actor, now }: CompanyContext,
  draft: string,
  part: DiscussionPart,
  text: string,
) {
  await sql`
    INSERT INTO discussion_sections (discussion_id, section, text, version, saved_at, saved_by)
    VALUES (${draft}, ${part}, ${text}, 1, ${now}, ${actor.membershipId})
    ON CONFLICT (company_id, discussion_id, section) DO UPDATE
    SET text = EXCLUDED.text, version = discussion_sections.version + 1, saved_at = EXCLUDED.saved_at,
      saved_by = EXCLUDED.saved_by`
}
