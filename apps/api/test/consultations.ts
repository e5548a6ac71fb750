import { createHash } from 'node:crypto'
import { createConsultationShare, openConsultation } from '@trivselsrum/contracts/consultations'
import type { Passage } from '@trivselsrum/contracts/contributions'
import { beginPolicy, choosePolicyForm } from '@trivselsrum/contracts/policies'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import type { NewContribution } from '@trivselsrum/contracts/taking-part'
import type { Document } from '@trivselsrum/toolkit/document/document'
import * as Y from 'yjs'
import { draftOf, newDraft } from '../src/features/drafts/y-document.ts'
import { asAdmin, type Member } from './harness.ts'

/** A text of two sections and an opening, with a fill-in place and a list. */
const draftText: Document = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Vi passer på hinanden.' }] },
    { type: 'heading', attrs: { level: 2, section: 'help' }, content: [{ type: 'text', text: 'Hvem kan hjælpe' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Ring ' },
        { type: 'fillIn', attrs: { place: 'phone' } },
        { type: 'text', text: ' når du har brug for det.' },
      ],
    },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'en leder' }] }] },
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'en kollega' }] }] },
      ],
    },
    { type: 'heading', attrs: { level: 2, section: 'talk' }, content: [{ type: 'text', text: 'Sådan taler vi' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Vi siger det til den, det handler om.' }] },
  ],
}

/** `når du har brug for det`, and `en leder`. */
export const passages = {
  need: { block: 1, from: 7, to: 30, text: 'når du har brug for det' },
  leader: { block: 2, from: 0, to: 8, text: 'en leder' },
} satisfies Record<string, Passage>

/** A policy whose draft says something. */
export async function draftedPolicy({ call, company }: Member, document = draftText) {
  const params = { company }
  const key = { idempotencyKey: crypto.randomUUID() }
  const { id: policy } = await call(beginPolicy, { params, body: { title: 'Travlhed', language: 'da' } }, key)
  await asAdmin("UPDATE policies SET phone = '70 10 20 30' WHERE id = $1", [policy])
  const form = { form: 'rules', startsFrom: 'nothing' } as const
  const { draft } = await call(choosePolicyForm, { params: { company, policy }, body: form })
  const edition = draft?.edition ?? ''
  await asAdmin('DELETE FROM draft_updates WHERE edition_id = $1', [edition])
  await keepUpdate(edition, Y.encodeStateAsUpdate(newDraft(document)), 1)
  return { policy, edition }
}

async function keepUpdate(edition: string, update: Uint8Array, number: number) {
  const hash = createHash('sha256').update(update).digest()
  await asAdmin(
    `INSERT INTO draft_updates (company_id, edition_id, number, update, hash, written_at, written_by)
     SELECT company_id, id, $2, $3, $4, now(), started_by FROM editions WHERE id = $1`,
    [edition, number, Buffer.from(update), hash],
  )
  await asAdmin('UPDATE editions SET head = $2 WHERE id = $1', [edition, number])
}

export async function readDoc(edition: string): Promise<Y.Doc> {
  const rows = await asAdmin<{ update: Buffer }>(
    'SELECT update FROM draft_updates WHERE edition_id = $1 ORDER BY number',
    [edition],
  )
  return draftOf(rows.map(({ update }) => update))
}

/** As if somebody had written on a draft in the editor. */
export async function writeOn(edition: string, change: (doc: Y.Doc) => void) {
  const doc = await readDoc(edition)
  const before = Y.encodeStateVector(doc)
  change(doc)
  const [head] = await asAdmin<{ head: number }>('SELECT head FROM editions WHERE id = $1', [edition])
  await keepUpdate(edition, Y.encodeStateAsUpdate(doc, before), (head?.head ?? 0) + 1)
}

interface Wanted {
  sections?: string[]
  closesOn?: string
  membersOnly?: boolean
}

/** A consultation on a new draft. */
export async function openedConsultation(member: Member, wanted: Wanted = {}) {
  const drafted = await draftedPolicy(member)
  return { ...drafted, ...(await opened(member, drafted, wanted)) }
}

/** Another consultation on a draft. */
export async function opened(
  { call, company }: Member,
  { policy, edition }: { policy: string; edition: string },
  { sections = ['help', 'talk'], closesOn = '2026-12-10', membersOnly = false }: Wanted = {},
) {
  const consultation = crypto.randomUUID()
  const body = { consultation, edition, sections, lead: 'Sig, hvad I mener', closesOn, membersOnly }
  await call(openConsultation, { params: { company, policy }, body })
  return { consultation }
}

/** A link into a consultation; its token. */
export async function linkInto({ call, company }: Member, consultation: string, days = 30) {
  const body = { share: crypto.randomUUID(), label: 'Opslag i kantinen', days }
  const { share, token } = await call(createConsultationShare, { params: { company, consultation }, body })
  return { ...share, token }
}

/** What somebody sends, on a form of their own. */
export function contribution(more: Partial<NewContribution> = {}) {
  return {
    receipt: newReceipt(),
    contribution: crypto.randomUUID(),
    kind: 'suggestion' as const,
    section: 'help',
    passage: passages.need,
    words: 'når som helst',
    text: '',
    ...more,
  }
}
