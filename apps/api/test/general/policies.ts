import { createHash } from 'node:crypto'
import { beginPolicy } from '@trivselsrum/contracts/policies'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { openShare } from '@trivselsrum/contracts/shares'
import type { Document } from '@trivselsrum/toolkit/document/document'
import { htmlOf } from '@trivselsrum/toolkit/document/html'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { inject } from 'vitest'
import * as Y from 'yjs'
import { newDraft } from '../../src/features/drafts/y-document.ts'
import { receiptHash } from '../../src/features/rounds/anonymous-sheets.ts'
import { newToken, tokenHash } from '../../src/features/shares/tokens.ts'
import { connected } from '../databases.ts'
import { browser, type Member } from '../harness.ts'
import { insertInto } from './insert-into.ts'

/** Stands in every draft of a world, where a canary of as many letters can take its place. */
export const draftWord = 'udkastsord-her'

/** What a side has of policies. */
export interface Policies {
  /** One with an adopted, published edition, of which a consultation was answered, and a draft that is out in another. */
  policy: string
  /** Its draft, and a version of it. */
  draft: string
  policyVersion: string
  /** The one that is open, and something contributed to it. */
  consultation: string
  contribution: string
  /** Of a contributor to it. */
  contributorReceipt: string
  /** Opened links as their cookies: into the consultation, and to the adopted edition. */
  openedLinks: string[]
  consultationToken: string
}

/** The section that is in consultation, and a passage of it. */
const section = 'purpose'
const sentence = `Vi taler ordentligt ${draftWord}`

const text: Document = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2, section }, content: [{ type: 'text', text: 'Formål' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: `${sentence} hos ` },
        { type: 'fillIn', attrs: { place: 'company' } },
      ],
    },
  ],
}

interface People {
  owner: string
  colleague: string
}

/** A policy through all it goes through, and one that was retired. */
export async function makePolicies(
  app: FastifyInstance,
  { call, company }: Member,
  people: People,
  adminUrl = inject('postgres').adminUrl,
): Promise<Policies> {
  const body = { title: 'Travlhed', language: 'da' as const }
  const { id: policy } = await call(beginPolicy, { params: { company }, body }, { idempotencyKey: crypto.randomUUID() })
  const links = { consultation: newToken(), edition: newToken() }
  const made = await connected(adminUrl, (admin) => write(admin, { company, policy, people, links }))
  const openedLinks: string[] = []
  for (const token of Object.values(links)) {
    const guest = browser(app)
    await guest.call(openShare, { body: { token } })
    openedLinks.push(guest.cookies.get('share') ?? '')
  }
  return { policy, ...made, openedLinks, consultationToken: links.consultation }
}

const hashOf = (...parts: string[]) => createHash('sha256').update(parts.join('')).digest()

interface Writing {
  company: string
  policy: string
  people: People
  links: { consultation: string; edition: string }
}

async function write(admin: pg.Client, { company, policy, people: { owner, colleague }, links }: Writing) {
  const insert = await insertInto(admin, company)
  const state = Buffer.from(Y.encodeStateAsUpdate(newDraft(text)))
  const html = htmlOf(text, () => 'os')
  const at = '2026-11-01T10:00:00Z'
  const settle = (id: string) =>
    admin.query(
      `UPDATE editions SET adopted_by = 'AMO', adopted_on = '2026-10-01', settled_at = $2, settled_by = $3,
         review_on = '2027-10-01', record = $4, html = $5, published_at = $2, published_by = $3 WHERE id = $1`,
      [
        id,
        at,
        owner,
        {
          company: 'Os',
          title: 'Travlhed',
          form: 'rules',
          language: 'da',
          document: { ...text, content: text.content.slice(0, 1) },
        },
        html,
      ],
    )
  /** A draft with its log, and a version of it. */
  const makeEdition = async (of: string, number: number) => {
    const [id, version] = [crypto.randomUUID(), crypto.randomUUID()]
    await insert('editions', { id, policy_id: of, number, started_at: at, started_by: owner, head: 2 })
    await insert('draft_states', { edition_id: id, up_to: 1, state })
    const update = Buffer.from(Y.encodeStateAsUpdate(newDraft(text)))
    const log = { edition_id: id, number: 2, update, hash: hashOf(id), written_at: at, written_by: owner }
    await insert('draft_updates', log)
    const kept = {
      id: version,
      edition_id: id,
      name: 'Før høringen',
      reason: 'named',
      up_to: 2,
      state,
      document: text,
      html,
    }
    await insert('policy_versions', { ...kept, created_at: at, created_by: owner })
    return { id, version }
  }
  const makeConsultation = async (edition: { id: string; version: string }, row: object = {}) => {
    const id = crypto.randomUUID()
    await insert('consultations', {
      ...{ id, edition_id: edition.id, version_id: edition.version, sections: [section], lead: 'Sig, hvad I mener' },
      ...{ closes_on: '2026-12-10', members_only: false, opened_at: at, opened_by: owner, ...row },
    })
    return id
  }
  const makeContribution = async (consultation: string, row: object, code = newReceipt()) => {
    const id = crypto.randomUUID()
    const passage = { block: 1, passage_from: 0, passage_to: sentence.length, passage: sentence }
    const said = { kind: 'suggestion', section, ...passage, words: 'Vi taler pænt', text: 'Det er venligere' }
    const hash = hashOf('contribution:', code, ':', id)
    await insert('contributions', {
      id,
      consultation_id: consultation,
      ...said,
      receipt_hash: hash,
      ...row,
    })
    await insert('contributor_receipts', { consultation_id: consultation, hash: receiptHash(code) })
    await insert('supports', { contribution_id: id, receipt_hash: hashOf('support:', newReceipt(), ':', id) })
    return id
  }
  await admin.query(
    `UPDATE policies SET form = 'rules', contact = 'Mette', phone = '12 34 56 78', provider = 'Lægehuset', version = 3
     WHERE id = $1`,
    [policy],
  )
  await insert('policy_writers', { policy_id: policy, membership_id: colleague })
  await insert('policy_notes', {
    policy_id: policy,
    box: 'vision',
    text: 'Ro på',
    version: 1,
    saved_at: at,
    saved_by: owner,
  })

  const adopted = await makeEdition(policy, 1)
  const closed = { closed_at: at, closed_by: owner, answer: 'Tak for det', answered_at: at, answered_by: owner }
  const earlier = await makeConsultation(adopted, closed)
  const decided = { decided_at: at, decided_by: owner, outcome: 'accepted', reason: 'Godt set', taken_words: 'pænt' }
  const accepted = await makeContribution(earlier, { ...decided, name: 'Bo' })
  await makeContribution(earlier, {
    ...decided,
    outcome: 'declined',
    merged_into: accepted,
    hidden_reason: 'Nævner en person',
  })
  await settle(adopted.id)
  await insert('policy_readings', { edition_id: adopted.id, membership_id: owner, read_on: '2026-11-02' })

  const draft = await makeEdition(policy, 2)
  const consultation = await makeConsultation(draft)
  const contributorReceipt = newReceipt()
  const contribution = await makeContribution(consultation, {}, contributorReceipt)

  const retired = crypto.randomUUID()
  const gone = { retired_at: at, retired_by: owner }
  await insert('policies', {
    id: retired,
    title: 'Røg',
    language: 'da',
    form: 'policy',
    created_at: at,
    created_by: owner,
    ...gone,
  })
  await settle((await makeEdition(retired, 1)).id)

  const share = {
    label: 'Opslag',
    passcode_hash: null,
    created_at: at,
    created_by: owner,
    expires_at: '2026-12-09T10:00:00Z',
  }
  const opens = { consultation: { consultation_id: consultation }, edition: { edition_id: adopted.id } }
  for (const [kind, token] of Object.entries(links) as ['consultation' | 'edition', string][])
    await insert('shares', { id: crypto.randomUUID(), ...share, ...opens[kind], token_hash: tokenHash(token) })
  const action = { title: 'Pause kl. 10', level: 'group', status_since: at, policy_id: policy, policy_section: section }
  await insert('actions', { id: crypto.randomUUID(), ...action, created_at: at, created_by: owner })
  return { draft: draft.id, policyVersion: draft.version, consultation, contribution, contributorReceipt }
}
