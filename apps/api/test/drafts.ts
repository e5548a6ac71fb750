import { beginPolicy, choosePolicyForm } from '@trivselsrum/contracts/policies'
import type { Block, Document } from '@trivselsrum/toolkit/document/document'
import * as Y from 'yjs'
import { writeText } from '../src/features/drafts/write-text.ts'
import { draftOf } from '../src/features/drafts/y-document.ts'
import { asAdmin, type Member } from './harness.ts'

/** A text of paragraphs below one heading. */
export function textWith(...paragraphs: string[]): Document {
  const heading: Block = {
    type: 'heading',
    attrs: { level: 2, section: 'tone' },
    content: [{ type: 'text', text: 'Tonen' }],
  }
  return {
    type: 'doc',
    content: [heading, ...paragraphs.map((text): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] }))],
  }
}

/** A policy that is talked about; gives what its addresses need. */
export async function begunPolicy({ call, company }: Member, title = 'Vores leveregler') {
  const body = { title, language: 'da' as const }
  const { id } = await call(beginPolicy, { params: { company }, body }, { idempotencyKey: crypto.randomUUID() })
  return { company, policy: id }
}

/** One with a draft that says what it is told to. */
export async function draftedPolicy(member: Member, text = textWith('Vi taler ordentligt')) {
  const params = await begunPolicy(member)
  await member.call(choosePolicyForm, { params, body: { form: 'rules', startsFrom: 'nothing' } })
  await changeText(params.policy, text)
  return params
}

/** Lets the draft of a policy say another text, as an editor would have changed it, past the product. */
export async function changeText(policy: string, text: Document) {
  const doc = await readLog(policy)
  const before = Y.encodeStateVector(doc)
  doc.transact(() => writeText(doc, text))
  await asAdmin(
    `WITH draft AS (UPDATE editions SET head = head + 1 WHERE policy_id = $1 AND settled_at IS NULL RETURNING *)
     INSERT INTO draft_updates (company_id, edition_id, number, update, hash, written_at, written_by)
     SELECT company_id, id, head, $2, sha256($2), now(), started_by FROM draft`,
    [policy, Buffer.from(Y.encodeStateAsUpdate(doc, before))],
  )
}

/** The draft of a policy as an editor has it. */
export async function readLog(policy: string): Promise<Y.Doc> {
  const updates = await asAdmin<{ update: Buffer }>(
    `SELECT u.update FROM draft_updates u JOIN editions e ON e.company_id = u.company_id AND e.id = u.edition_id
     WHERE e.policy_id = $1 AND e.settled_at IS NULL ORDER BY u.number`,
    [policy],
  )
  return draftOf(updates.map(({ update }) => update))
}

/** As if its draft had been adopted, and everybody told of it where that is wished. */
export async function settleDraft(policy: string, isPublished = false) {
  await asAdmin(
    `UPDATE editions SET adopted_by = 'AMO', adopted_on = '2026-11-01', settled_at = now(), settled_by = started_by,
       review_on = '2027-11-01', record = '{}', html = '<p></p>', published_at = CASE WHEN $2 THEN now() END,
       published_by = CASE WHEN $2 THEN started_by END
     WHERE policy_id = $1 AND settled_at IS NULL`,
    [policy, isPublished],
  )
}

/** As if a new edition had been begun, with an empty draft. */
export async function beginAnew(policy: string) {
  await asAdmin(
    `INSERT INTO editions (company_id, id, policy_id, number, started_at, started_by)
     SELECT company_id, gen_random_uuid(), id, 2, now(), created_by FROM policies WHERE id = $1`,
    [policy],
  )
}

/** As if its draft were out with the employees until a day, with two contributions that became one. */
export async function consult(policy: string, closesOn = '2026-12-10') {
  await asAdmin(
    `WITH draft AS (SELECT * FROM editions WHERE policy_id = $1 AND settled_at IS NULL),
       version AS (
         INSERT INTO policy_versions (company_id, id, edition_id, name, reason, up_to, state, document, html, created_at, created_by)
         SELECT company_id, gen_random_uuid(), id, 'Høring', 'consultation', head, '\\x0000', '{"type":"doc","content":[]}', '', now(), started_by
         FROM draft RETURNING *),
       consultation AS (
         INSERT INTO consultations (company_id, id, edition_id, version_id, sections, closes_on, members_only, opened_at, opened_by)
         SELECT company_id, gen_random_uuid(), edition_id, id, '{tone}', $2, false, now(), created_by FROM version RETURNING *),
       contribution AS (
         INSERT INTO contributions (company_id, id, consultation_id, kind, section, text, receipt_hash)
         SELECT company_id, gen_random_uuid(), id, 'comment', 'tone', 'Ja', '\\x00' FROM consultation RETURNING *)
     INSERT INTO contributions (company_id, id, consultation_id, kind, section, text, receipt_hash, merged_into)
     SELECT company_id, gen_random_uuid(), consultation_id, kind, section, text, receipt_hash, id FROM contribution`,
    [policy, closesOn],
  )
}
