import { adoptDraft, publishEdition } from '@trivselsrum/contracts/editions'
import { beginPolicy, choosePolicyForm, type PolicyForm, readPolicy } from '@trivselsrum/contracts/policies'
import type { Document } from '@trivselsrum/toolkit/document/document'
import * as Y from 'yjs'
import { newDraft } from '../src/features/drafts/y-document.ts'
import { asAdmin, type Member } from './harness.ts'

/** A text of one section, with whatever else is to stand in it. */
export function textOf(words = 'Vi taler ordentligt til hinanden', ...more: Document['content']): Document {
  return {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2, section: 'tone' }, content: [{ type: 'text', text: 'Tonen' }] },
      { type: 'paragraph', content: [{ type: 'text', text: words }] },
      ...more,
    ],
  }
}

interface New {
  title?: string
  form?: PolicyForm
  text?: Document
  language?: 'da' | 'en'
}

/** A policy with a draft that says what it is told to, written past the product; its places are filled in. */
export async function newPolicy(
  { call, company }: Member,
  { title = 'Vores leveregler', form = 'rules', text = textOf(), language = 'da' }: New = {},
  database?: string,
) {
  const body = { title, language }
  const { id } = await call(beginPolicy, { params: { company }, body }, { idempotencyKey: crypto.randomUUID() })
  const params = { company, policy: id }
  await call(choosePolicyForm, { params, body: { form, startsFrom: 'nothing' } })
  await asAdmin(
    `UPDATE policies SET contact = 'Mette', phone = '70 10 20 30', provider = 'Lægehuset' WHERE id = $1`,
    [id],
    database,
  )
  await writeDraft(id, text, database)
  return params
}

/** Lets the draft of a policy say a text, as if somebody had written it. */
export async function writeDraft(policy: string, text: Document, database?: string) {
  const update = Buffer.from(Y.encodeStateAsUpdate(newDraft(text)))
  await asAdmin(
    `WITH draft AS (UPDATE editions SET head = head + 1 WHERE policy_id = $1 AND settled_at IS NULL RETURNING *),
       gone AS (DELETE FROM draft_updates u USING draft d WHERE u.edition_id = d.id),
       state AS (DELETE FROM draft_states s USING draft d WHERE s.edition_id = d.id)
     INSERT INTO draft_updates (company_id, edition_id, number, update, hash, written_at, written_by)
     SELECT company_id, id, head, $2, sha256($2), now(), started_by FROM draft`,
    [policy, update],
    database,
  )
}

const adoption = { adoptedBy: 'Personalemødet', adoptedOn: '2026-11-20', reviewOn: '2027-11-20' }

/** The draft of a policy, adopted as it is now. */
export async function adopted({ call }: Member, params: { company: string; policy: string }, more: object = {}) {
  const { draft } = await call(readPolicy, { params })
  const body = { edition: draft?.edition ?? '', head: draft?.head ?? -1, ...adoption, ...more }
  return call(adoptDraft, { params, body })
}

/** A policy whose first edition everybody was told of. */
export async function publishedPolicy(owner: Member, policy: New = {}, database?: string) {
  const params = await newPolicy(owner, policy, database)
  await adopted(owner, params)
  await owner.call(publishEdition, { params: { ...params, edition: 1 } })
  return params
}
