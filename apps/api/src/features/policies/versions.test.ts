import { readAuditLog } from '@trivselsrum/contracts/audit'
import { changePolicy, choosePolicyWriters } from '@trivselsrum/contracts/policies'
import {
  comparePolicyVersions,
  listPolicyVersions,
  namePolicyVersion,
  readPolicyDraft,
  readPolicyVersion,
  restorePolicyVersion,
} from '@trivselsrum/contracts/policy-drafts'
import { FRAGMENT } from '@trivselsrum/contracts/policy-live'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { begunPolicy, changeText, draftedPolicy, readLog, settleDraft, textWith } from '../../../test/drafts.ts'
import { asAdmin, movableClock, refusal, startApp } from '../../../test/harness.ts'
import { everyRole, membershipOf } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })
const { company, owner, amo, leader, member } = await everyRole(app)
const runner = { ...owner, company }
const writer = await membershipOf(company, member.email)
const codeOf = async (call: Promise<unknown>) => (await refusal(call)).code

type Caller = Pick<typeof owner, 'call'>
type At = { company: string; policy: string }

const name = ({ call }: Caller, params: At, named = 'Til mødet', version = crypto.randomUUID()) =>
  call(namePolicyVersion, { params, body: { version, name: named } })
const list = ({ call }: Caller, params: At) => call(listPolicyVersions, { params, query: {} })
const restore = ({ call }: Caller, params: At, version: string) =>
  call(restorePolicyVersion, { params: { ...params, version } })
const draftOf = async (params: At) => (await owner.call(readPolicyDraft, { params })).document

/** A draft that a member writes along on. */
async function written(text = textWith('Vi taler ordentligt')) {
  const params = await draftedPolicy(runner, text)
  await owner.call(choosePolicyWriters, { params, body: { members: [writer] } })
  return params
}

describe('a version', () => {
  test('is kept by those who write, listed and read by those who follow', async () => {
    const params = await written()
    const kept = await name(member, params)
    expect(kept).toMatchObject({ name: 'Til mødet', reason: 'named', edition: 1, createdBy: 'Karen Holm' })
    expect(await codeOf(name(leader, params))).toBe('not-allowed')
    clock.moveBy(1)
    const later = await name(amo, params, 'Efter mødet')
    expect(await list(leader, params)).toEqual({ versions: [later, kept], next: null })
    const read = ({ call }: Caller) => call(readPolicyVersion, { params: { ...params, version: kept.id } })
    expect(await read(leader)).toMatchObject({ ...kept, document: textWith('Vi taler ordentligt') })
    await owner.call(choosePolicyWriters, { params, body: { members: [] } })
    for (const refused of [() => list(member, params), () => read(member), () => name(member, params)])
      expect(await codeOf(refused())).toBe('not-found')
  })

  test('stands as plain JSON and as HTML, with what its places said then', async () => {
    const place = {
      type: 'paragraph' as const,
      content: [{ type: 'fillIn' as const, attrs: { place: 'contact' as const } }],
    }
    const params = await written({ type: 'doc', content: [...textWith('<Vi>').content, place] })
    const fillIns = { company: 'Os', contact: 'Mette', phone: '', provider: '' }
    await owner.call(changePolicy, { params, body: { title: 'Ro', fillIns, version: 2 } })
    const { id } = await name(owner, params)
    const [row] = await asAdmin<{ html: string; document: unknown }>(
      'SELECT html, document FROM policy_versions WHERE id = $1',
      [id],
    )
    expect(row).toEqual({
      html: '<h2>Tonen</h2>\n<p>&lt;Vi&gt;</p>\n<p>Mette</p>',
      document: { type: 'doc', content: [...textWith('<Vi>').content, place] },
    })
  })

  test('is kept once however often it is sent, also at once, and is nobody else’s policy’s', async () => {
    const params = await written()
    const version = crypto.randomUUID()
    const kept = await Promise.all([name(owner, params, 'En', version), name(owner, params, 'En', version)])
    expect(kept[1]).toEqual(kept[0])
    expect((await list(owner, params)).versions).toHaveLength(1)
    const other = await written()
    expect(await codeOf(name(owner, other, 'En', version))).toBe('not-found')
    expect(await codeOf(owner.call(readPolicyVersion, { params: { ...other, version } }))).toBe('not-found')
    expect(await codeOf(restore(owner, other, version))).toBe('not-found')
  })

  test('needs a draft, a name and room', async () => {
    expect(await codeOf(name(owner, await begunPolicy(runner)))).toBe('no-draft')
    const params = await written()
    for (const nameless of ['', 'x'.repeat(81)])
      expect(await refusal(name(owner, params, nameless))).toMatchObject({ status: 400 })
    const { id } = await name(owner, params)
    await asAdmin(
      `INSERT INTO policy_versions (company_id, id, edition_id, name, reason, up_to, state, document, html, created_at, created_by)
       SELECT company_id, gen_random_uuid(), edition_id, 'Nr. ' || n, reason, up_to, state, document, html, created_at, created_by
       FROM policy_versions, generate_series(1, 199) n WHERE id = $1`,
      [id],
    )
    expect(await codeOf(name(owner, params))).toBe('too-many-versions')
    await changeText(params.policy, textWith('Noget andet'))
    expect(await codeOf(restore(owner, params, id))).toBe('too-many-versions')
    expect(await list(owner, params)).toMatchObject({ versions: { length: 50 }, next: 2 })
    expect((await owner.call(listPolicyVersions, { params, query: { page: 4 } })).next).toBe(null)
    await settleDraft(params.policy)
    expect(await codeOf(name(owner, params))).toBe('no-draft')
    expect(await codeOf(restore(owner, params, id))).toBe('no-draft')
  })
})

describe('going back to a version', () => {
  test('gives the draft its text again, keeps how it was until then, and says so in the log', async () => {
    const [before, after] = [textWith('Vi taler ordentligt', 'Vi lytter'), textWith('Vi råber')]
    const params = await written(before)
    const { id } = await name(owner, params, 'Den gode')
    await changeText(params.policy, after)
    expect(await codeOf(restore(leader, params, id))).toBe('not-allowed')
    clock.moveBy(1)
    expect(await restore(member, params, id)).toMatchObject({ document: before, can: { write: true, run: false } })
    const { versions } = await list(owner, params)
    expect(versions).toMatchObject([{ name: 'Før »Den gode« blev hentet frem', reason: 'before-restoring' }, { id }])
    const kept = await owner.call(readPolicyVersion, { params: { ...params, version: versions[0]?.id ?? '' } })
    expect(kept.document).toEqual(after)
    // Asked again it reads so already: nothing more is kept.
    await restore(member, params, id)
    expect((await list(owner, params)).versions).toHaveLength(2)
    const { entries } = await owner.call(readAuditLog, {
      params: { company },
      query: { action: 'policy-version-restored' },
    })
    expect(entries).toMatchObject([{ act: 'Gået tilbage til en version', about: 'Vores leveregler · udgave 1' }])
  })

  test('leaves places in what stayed where they are', async () => {
    const params = await written(textWith('Vi taler ordentligt', 'Vi lytter', 'Vi hjælper'))
    const { id } = await name(owner, params)
    const doc = await readLog(params.policy)
    const paragraph = (of: Y.Doc, place: number) =>
      (of.getXmlFragment(FRAGMENT).get(place) as Y.XmlElement).get(0) as Y.XmlText
    const anchor = Y.createRelativePositionFromTypeIndex(paragraph(doc, 3), 3)
    await changeText(params.policy, textWith('Vi råber', 'Vi hjælper', 'Vi går hjem'))
    await restore(owner, params, id)
    const now = await readLog(params.policy)
    const found = Y.createAbsolutePositionFromRelativePosition(anchor, now)
    expect(found?.type.toString()).toBe('Vi hjælper')
    expect(found?.index).toBe(3)
    expect(now.getXmlFragment(FRAGMENT).length).toBe(4)
  })

  test('and writing at the same time loses neither', async () => {
    const params = await written(textWith('Vi taler ordentligt'))
    const { id } = await name(owner, params)
    await changeText(params.policy, textWith('Vi råber'))
    const doc = await readLog(params.policy)
    const before = Y.encodeStateVector(doc)
    const line = new Y.XmlElement('paragraph')
    line.insert(0, [new Y.XmlText('Skrevet imens')])
    doc.getXmlFragment(FRAGMENT).push([line])
    const update = Buffer.from(Y.encodeStateAsUpdate(doc, before))
    await restore(owner, params, id)
    await asAdmin(
      `WITH draft AS (UPDATE editions SET head = head + 1 WHERE policy_id = $1 RETURNING *)
       INSERT INTO draft_updates (company_id, edition_id, number, update, hash, written_at, written_by)
       SELECT company_id, id, head, $2, sha256($2), now(), started_by FROM draft`,
      [params.policy, update],
    )
    expect(await draftOf(params)).toEqual(textWith('Vi taler ordentligt', 'Skrevet imens'))
  })

  test('of two at once is done once', async () => {
    const params = await written()
    const { id } = await name(owner, params)
    await changeText(params.policy, textWith('Vi råber'))
    const done = await Promise.all([restore(owner, params, id), restore(amo, params, id)])
    expect(done[0].document).toEqual(done[1].document)
    expect((await list(owner, params)).versions).toHaveLength(2)
    expect(await draftOf(params)).toEqual(textWith('Vi taler ordentligt'))
  })
})

describe('a comparison', () => {
  test('shows what differs between a version and the draft, or two versions, to those who follow drafts', async () => {
    const params = await written(textWith('Vi taler ordentligt'))
    const { id } = await name(owner, params, 'Den første')
    await changeText(params.policy, textWith('Vi taler pænt og ordentligt'))
    const later = await name(owner, params, 'Den anden')
    const compare = ({ call }: Caller, from: string, to: string) =>
      call(comparePolicyVersions, { params, query: { from, to } })
    const expected = {
      sections: [
        {
          ...{ heading: 'Tonen', change: 'changed' },
          blocks: [
            { kind: 'heading', change: 'same', pieces: [{ change: 'same', text: 'Tonen' }] },
            {
              ...{ kind: 'paragraph', change: 'changed' },
              pieces: [
                { change: 'same', text: 'Vi taler ' },
                { change: 'added', text: 'pænt og ' },
                { change: 'same', text: 'ordentligt' },
              ],
            },
          ],
        },
      ],
      words: { added: 2, removed: 0 },
    }
    expect(await compare(leader, id, 'draft')).toEqual({
      from: { name: 'Den første', createdAt: expect.any(Date) },
      to: { name: null, createdAt: null },
      ...expected,
    })
    expect(await compare(leader, id, later.id)).toMatchObject(expected)
    expect(await compare(leader, later.id, 'draft')).toMatchObject({ sections: [] })
    expect(await codeOf(compare(leader, crypto.randomUUID(), 'draft'))).toBe('not-found')
    expect(await refusal(compare(leader, 'udkast', 'draft'))).toMatchObject({ status: 400 })
    await settleDraft(params.policy, true)
    expect(await codeOf(compare(leader, id, 'draft'))).toBe('no-draft')
    await owner.call(choosePolicyWriters, { params, body: { members: [] } })
    expect(await codeOf(compare(member, id, later.id))).toBe('not-allowed')
  })
})
