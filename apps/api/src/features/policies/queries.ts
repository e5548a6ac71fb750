import type { EditionEntry, PolicyForm, PolicyNote } from '@trivselsrum/contracts/policies'
import type { Language } from '@trivselsrum/contracts/values'
import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import type { FillIns } from '@trivselsrum/toolkit/document/fill-ins'
import { part, type SqlPart } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { mayReadDrafts, mayWrite, type Reader } from './access.ts'

type Asking = Pick<CompanyContext, 'sql' | 'actor' | 'now'>

/** A policy with all that its reader is shown of it in a list. */
export interface PolicyRow {
  id: string
  title: string
  language: Language
  form: PolicyForm | null
  version: number
  createdAt: Date
  retiredAt: Date | null
  fillIns: FillIns
  isWriter: boolean
  /** What is written on, for those who read drafts; to others there is none. */
  draft: { edition: string; number: number; head: number; startedAt: string } | null
  /** The newest adopted edition that the reader may see. */
  adopted: (Omit<EditionEntry, 'publishedAt'> & { publishedAt: string | null; isRead: boolean }) | null
  /** Whether an edition was ever adopted, seen or not. */
  isAdopted: boolean
  consultation: { id: string; closesOn: Day } | null
  /** The last consultation that is over. */
  lastHeld: { id: string; answeredAt: string | null } | null
}

/** What somebody may do at a draft, for whoever asks it of several people at once. */
export function rightsAtDraft(reader: Reader): { reads: boolean; writes: boolean } {
  return { reads: mayReadDrafts(reader), writes: mayWrite(reader) }
}

/** What the fill-in places of a policy `p` say, by their names in a text. */
export const fillInColumns = part`jsonb_build_object(
  'company', p.company_name, 'contact', p.contact, 'phone', p.phone, 'provider', p.provider) AS "fillIns"`

/** Whether somebody writes along on a policy `p`. */
function isWriter({ actor }: Asking): SqlPart {
  return part`EXISTS (SELECT FROM policy_writers w
    WHERE w.company_id = p.company_id AND w.policy_id = p.id AND w.membership_id = ${actor.membershipId})`
}

/** Whether somebody reads the drafts of a policy `p`: the same as `mayReadDrafts`, which holds for one at hand. */
function readsDrafts(asking: Asking): SqlPart {
  return part`(${mayReadDrafts({ role: asking.actor.role, isWriter: false })} OR ${isWriter(asking)})`
}

/** The newest consultation on a policy `p` that is open today, or over; one that closed by its day closed by itself. */
function newestConsultation({ now }: Pick<Asking, 'now'>, isOpen: boolean): SqlPart {
  return part`SELECT c.id, c.closes_on, c.answered_at FROM consultations c
    JOIN editions e ON e.company_id = c.company_id AND e.id = c.edition_id
    WHERE c.company_id = p.company_id AND e.policy_id = p.id
      AND (c.closed_at IS NULL AND c.closes_on >= ${dayOf(now)}::date) = ${isOpen}::boolean
    ORDER BY c.opened_at DESC, c.id LIMIT 1`
}

/**
 * Policies as their reader may see them: all of those whose drafts they read; of others those that have a published
 * edition, or a consultation they are asked in, or were: what became of it is told there.
 *
 * @param chosen which are meant, in SQL of a row `p`; `order` and what follows is of `p`, the draft `d`, the newest
 *   edition `a`, the consultation `o` and the last one that is over, `h`.
 */
export async function readRows(asking: Asking, chosen: SqlPart, order = part``): Promise<PolicyRow[]> {
  const { sql, actor } = asking
  return sql<PolicyRow>`
    SELECT p.id, p.title, p.language, p.form, p.version, p.created_at AS "createdAt", p.retired_at AS "retiredAt",
      ${fillInColumns}, ${isWriter(asking)} AS "isWriter",
      CASE WHEN d.id IS NOT NULL THEN jsonb_build_object(
        'edition', d.id, 'number', d.number, 'head', d.head, 'startedAt', d.started_at) END AS draft,
      CASE WHEN a.id IS NOT NULL THEN jsonb_build_object(
        'number', a.number, 'adoptedOn', a.adopted_on, 'adoptedBy', a.adopted_by, 'reviewOn', a.review_on,
        'publishedAt', a.published_at, 'isRead', EXISTS (SELECT FROM policy_readings r
          WHERE r.company_id = a.company_id AND r.edition_id = a.id AND r.membership_id = ${actor.membershipId}))
        END AS adopted,
      EXISTS (SELECT FROM editions e WHERE e.company_id = p.company_id AND e.policy_id = p.id AND e.settled_at IS NOT NULL)
        AS "isAdopted",
      CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'closesOn', o.closes_on) END AS consultation,
      CASE WHEN h.id IS NOT NULL THEN jsonb_build_object('id', h.id, 'answeredAt', h.answered_at) END AS "lastHeld"
    FROM policies p
    LEFT JOIN editions d ON d.company_id = p.company_id AND d.policy_id = p.id AND d.settled_at IS NULL
      AND ${readsDrafts(asking)}
    LEFT JOIN LATERAL (SELECT e.* FROM editions e
      WHERE e.company_id = p.company_id AND e.policy_id = p.id AND ${isSeen(asking)}
      ORDER BY e.number DESC LIMIT 1) a ON true
    LEFT JOIN LATERAL (${newestConsultation(asking, true)}) o ON true
    LEFT JOIN LATERAL (${newestConsultation(asking, false)}) h ON true
    WHERE p.company_id = app.company_id() AND ${chosen}
      AND (${readsDrafts(asking)} OR a.id IS NOT NULL OR o.id IS NOT NULL OR h.id IS NOT NULL)
    ${order}`
}

/** Whether a reader sees an adopted edition `e` of a policy `p`: those who do not read drafts, once it was published. */
function isSeen(asking: Asking): SqlPart {
  return part`e.settled_at IS NOT NULL AND (e.published_at IS NOT NULL OR ${readsDrafts(asking)})`
}

/** A policy as its reader may see it. @throws Problem `not-found`. */
export async function readPolicyRow(asking: Asking, policy: string): Promise<PolicyRow & { reader: Reader }> {
  const [row] = await readRows(asking, part`p.id = ${policy}`)
  if (!row) throw new Problem('not-found')
  return { ...row, reader: { role: asking.actor.role, isWriter: row.isWriter } }
}

/**
 * Locks a policy until the transaction ends: what changes it happens one after the other. Whoever locks a draft as well
 * locks its policy first.
 *
 * @throws Problem `not-found` for whoever does not see it.
 */
export async function lockPolicy(asking: Asking, policy: string): Promise<PolicyRow & { reader: Reader }> {
  await asking.sql`SELECT FROM policies WHERE company_id = app.company_id() AND id = ${policy} FOR NO KEY UPDATE`
  return readPolicyRow(asking, policy)
}

/** @throws Problem `policy-retired`. */
export function requireInForce({ retiredAt }: Pick<PolicyRow, 'retiredAt'>) {
  if (retiredAt) throw new Problem('policy-retired')
}

/** The draft of a policy that is at hand. @throws Problem `no-draft`. */
export function requireDraft({ draft }: Pick<PolicyRow, 'draft'>): NonNullable<PolicyRow['draft']> {
  if (!draft) throw new Problem('no-draft')
  return draft
}

/** The adopted editions that a reader sees, the newest first. */
export async function readEditions(asking: Asking, policy: string): Promise<EditionEntry[]> {
  return asking.sql<EditionEntry>`
    SELECT e.number, e.adopted_on::text AS "adoptedOn", e.adopted_by AS "adoptedBy", e.review_on::text AS "reviewOn",
      e.published_at AS "publishedAt"
    FROM policies p JOIN editions e ON e.company_id = p.company_id AND e.policy_id = p.id
    WHERE p.company_id = app.company_id() AND p.id = ${policy} AND ${isSeen(asking)} ORDER BY e.number DESC`
}

export async function readNotes({ sql }: Asking, policy: string): Promise<PolicyNote[]> {
  return sql<PolicyNote>`
    SELECT n.box, n.text, n.version, u.name AS "savedBy", n.saved_at AS "savedAt"
    FROM policy_notes n JOIN memberships m ON m.company_id = n.company_id AND m.id = n.saved_by
      JOIN users u ON u.id = m.user_id
    WHERE n.company_id = app.company_id() AND n.policy_id = ${policy}`
}

/** Who writes along, by name. */
export async function readWriters({ sql }: Asking, policy: string) {
  return sql<{ id: string; name: string; isActive: boolean }>`
    SELECT m.id, u.name, m.state = 'active' AS "isActive"
    FROM policy_writers w JOIN memberships m ON m.company_id = w.company_id AND m.id = w.membership_id
      JOIN users u ON u.id = m.user_id
    WHERE w.company_id = app.company_id() AND w.policy_id = ${policy} ORDER BY u.name, m.id`
}
