import { once } from 'node:events'
import { DRAFT_LIMIT, type ServerMessage, UPDATE_LIMIT } from '@trivselsrum/contracts/policy-live'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { firstText } from '../../../../../../bench/scripted-editor.ts'
import {
  adopt,
  changeOf,
  type Draft,
  draftIn,
  editorAt,
  headersOf,
  keptText,
  refusedUpgrade,
} from '../../../../test/drafting.ts'
import { asAdmin, newCompany, startApp, testConfig } from '../../../../test/harness.ts'
import { listening } from '../../../../test/http.ts'
import { everyRole, membershipOf } from '../../../../test/people.ts'
import { claimsNow, signed } from '../../../../test/tokens.ts'

const app = await startApp()
const { url } = await listening(app)
const { owner, amo, leader, member } = await everyRole(app)
const foreigner = await newCompany(app)

type Editor = Awaited<ReturnType<typeof editorAt>>

/** Sends an update under an id of its own, and waits for the answer to it. */
async function answerTo(editor: Editor, { edition }: Draft, update: Uint8Array, id = 1000): Promise<ServerMessage> {
  const answer = new Promise<ServerMessage>((done) => {
    const take = (message: ServerMessage) => 'id' in message && message.id === id && done(message)
    editor.events.on('saved', take)
    editor.events.on('refused', take)
  })
  editor.say(JSON.stringify({ type: 'update', edition, id, update: Buffer.from(update).toString('base64') }))
  return answer
}

const typed = (text: string) => (doc: Y.Doc) => firstText(doc).insert(firstText(doc).length, text)

describe('several people at one draft', () => {
  test('see at once what the others write, and by the names the company knows them by who is there', async () => {
    const draft = await draftIn(owner, { writers: [await membershipOf(owner.company, member.email)] })
    const [one, other] = [await editorAt(owner, draft, url), await editorAt(member, draft, url)]
    one.type('hej')
    await other.until(() => other.text() === 'Her: hej')
    other.type(' med dig')
    await one.until(() => one.text() === 'Her: hej med dig' && one.isAllSaved())
    await other.until(other.isAllSaved)
    expect(await keptText(draft)).toBe('Her: hej med dig')
    one.say(JSON.stringify({ type: 'cursor', cursor: { anchor: { name: 'En anden' }, head: {} } }))
    await other.until(() => other.people().some(({ cursor }) => cursor !== null))
    expect(other.people().map(({ name }) => name)).toContain('Karen Holm')
    await one.close()
    await other.until(() => other.people().length === 1)
    await other.close()
  })

  test('give after an hour offline all they wrote, and take what the others wrote meanwhile', async () => {
    const draft = await draftIn(owner)
    const [one, other] = [await editorAt(owner, draft, url), await editorAt(amo, draft, url)]
    await one.close()
    for (let word = 0; word < 500; word++) one.type('a')
    other.type('b')
    await other.until(other.isAllSaved)
    await one.open()
    await other.until(() => other.text().length === 'Her: '.length + 501)
    await one.until(one.isAllSaved)
    expect(one.text()).toBe(other.text())
    expect(await keptText(draft)).toBe(one.text())
    await Promise.all([one.close(), other.close()])
  })

  test('hear through any process what was written through another', async () => {
    const draft = await draftIn(owner)
    const elsewhere = await listening(await startApp())
    const [one, other] = [await editorAt(owner, draft, url), await editorAt(amo, draft, elsewhere.url)]
    one.type('hej')
    await other.until(() => other.text() === 'Her: hej')
    other.type(' igen')
    await one.until(() => one.text() === 'Her: hej igen')
    await Promise.all([one.close(), other.close()])
  })
})

describe('an update', () => {
  test('that is none of Yjs, too large, or of another draft is refused by its name, and the next is kept', async () => {
    const [draft, another] = [await draftIn(owner), await draftIn(owner)]
    const editor = await editorAt(owner, draft, url)
    const refused = (trouble: string) => ({ type: 'refused', id: 1000, trouble })
    expect(await answerTo(editor, draft, Buffer.from('hvad er det?'))).toEqual(refused('not-understood'))
    const large = changeOf(editor.doc, typed('x'.repeat(UPDATE_LIMIT)))
    expect(await answerTo(editor, draft, large)).toEqual(refused('too-large'))
    expect(await answerTo(editor, another, changeOf(editor.doc, typed('y')))).toEqual(refused('another-draft'))
    editor.type('z')
    await editor.until(editor.isAllSaved)
    expect(await keptText(draft)).toBe('Her: z')
    expect(await keptText(another)).toBe('Her: ')
    await editor.close()
  })

  test('is kept once when it comes twice, and waits for one before it that has not come', async () => {
    const draft = await draftIn(owner)
    const [editor, reader] = [await editorAt(owner, draft, url), await editorAt(leader, draft, url)]
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(editor.doc))
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    for (const letter of ['a', 'b', 'c']) typed(letter)(doc)
    const [first, second, third] = updates as [Uint8Array, Uint8Array, Uint8Array]
    expect(await answerTo(editor, draft, third, 1)).toMatchObject({ type: 'saved', head: 2 })
    expect(await keptText(draft)).toBe('Her: ')
    expect(await answerTo(editor, draft, first, 2)).toMatchObject({ type: 'saved', head: 3 })
    expect(await answerTo(editor, draft, first, 3)).toMatchObject({ type: 'saved', head: 3 })
    expect(await answerTo(editor, draft, second, 4)).toMatchObject({ type: 'saved', head: 4 })
    expect(await keptText(draft)).toBe('Her: abc')
    await reader.until(() => reader.text() === 'Her: abc')
    await Promise.all([editor.close(), reader.close()])
  })

  test('that the draft cannot hold any more is refused, and what was there stays', async () => {
    const draft = await draftIn(owner)
    await asAdmin(
      `INSERT INTO draft_states (company_id, edition_id, up_to, state)
       SELECT company_id, id, 0, convert_to(repeat('x', $2::int), 'UTF8') FROM editions WHERE id = $1`,
      [draft.edition, DRAFT_LIMIT - 100],
    )
    const [editor, other] = [await editorAt(owner, draft, url), await editorAt(amo, draft, url)]
    const answer = await answerTo(editor, draft, changeOf(editor.doc, typed('for meget '.repeat(20))))
    expect(answer).toEqual({ type: 'refused', id: 1000, trouble: 'too-large' })
    editor.type('lidt')
    await other.until(() => other.text() === 'Her: lidt')
    await editor.until(editor.isAllSaved)
    await Promise.all([editor.close(), other.close()])
  })

  test('of a reader is refused, whoever they are', async () => {
    const draft = await draftIn(owner)
    const reader = await editorAt(leader, draft, url)
    expect(reader.mayWrite()).toBe(false)
    const answer = await answerTo(reader, draft, changeOf(reader.doc, typed('mit')))
    expect(answer).toEqual({ type: 'refused', id: 1000, trouble: 'not-allowed' })
    expect(await keptText(draft)).toBe('Her: ')
    await reader.close()
  })
})

describe('a connection', () => {
  test.each([
    ['what is no JSON', '{'],
    ['a message of no known kind', '{"type":"adopt"}'],
    [
      'an update that is no base64',
      '{"type":"update","edition":"9f6c1b6e-7b1e-4a53-8a43-3a3b0c8d1f00","id":1,"update":"%"}',
    ],
    [
      'a cursor that is a book',
      JSON.stringify({ type: 'cursor', cursor: { anchor: { x: 'x'.repeat(3000) }, head: {} } }),
    ],
    [
      'a state vector that is none',
      '{"type":"hello","edition":"9f6c1b6e-7b1e-4a53-8a43-3a3b0c8d1f00","vector":"/w=="}',
    ],
  ])('ends with a word on why after %s', async (_, said) => {
    const editor = await editorAt(owner, await draftIn(owner), url)
    editor.say(said)
    await editor.until(() => editor.last() !== undefined)
    expect(editor.last()).toBe('not-understood')
  })

  test('ends with the code for it after a message larger than any', async () => {
    const editor = await editorAt(owner, await draftIn(owner), url)
    const closed = once(editor.events, 'closed')
    const stays = editor.close
    editor.say('x'.repeat(3 * 1024 * 1024))
    expect((await closed)[0]).toBe(1009)
    await stays()
  })

  test('ends when the sign-in runs out that it was opened with', async () => {
    const draft = await draftIn(owner)
    const [account] = await asAdmin<{ id: string }>('SELECT id FROM users WHERE email = $1', [owner.email])
    const exp = Math.floor(Date.now() / 1000) + 2
    const token = signed(claimsNow(account?.id ?? '', { exp }), testConfig().jwtSecret)
    const editor = await editorAt({ cookies: new Map([['access', token]]) }, draft, url)
    await editor.until(() => editor.last() !== undefined)
    expect(editor.last()).toBe('session-ended')
  })

  test('is refused before it is one where a call would be', async () => {
    const draft = await draftIn(owner)
    const settled = await draftIn(owner)
    await adopt(settled)
    const at = (policy: string, company = owner.company) => `/api/companies/${company}/policies/${policy}/live`
    const own = at(draft.policy)
    const headers = headersOf(owner, url)
    expect(await refusedUpgrade(url, own, headers)).toBe('opened')
    expect(await refusedUpgrade(url, own, { origin: url })).toBe('401 not-signed-in')
    expect(await refusedUpgrade(url, own, { ...headers, cookie: 'access=not.a.token' })).toBe('401 session-ended')
    expect(await refusedUpgrade(url, own, { ...headers, origin: 'https://ondt.example' })).toBe('403 foreign-origin')
    expect(await refusedUpgrade(url, own, { cookie: headers.cookie ?? '' })).toBe('403 foreign-origin')
    expect(await refusedUpgrade(url, own, { ...headers, 'sec-fetch-site': 'same-site' })).toBe('403 foreign-origin')
    expect(await refusedUpgrade(url, own, headersOf(member, url))).toBe('403 not-allowed')
    expect(await refusedUpgrade(url, own, headersOf(foreigner, url))).toBe('404 not-found')
    expect(await refusedUpgrade(url, at(draft.policy, foreigner.company), headersOf(foreigner, url))).toBe(
      '404 not-found',
    )
    expect(await refusedUpgrade(url, at(crypto.randomUUID()), headers)).toBe('404 not-found')
    expect(await refusedUpgrade(url, at(settled.policy), headers)).toBe('409 no-draft')
    expect(await refusedUpgrade(url, at('no-id'), headers)).toBe('400 invalid-request')
    expect(await refusedUpgrade(url, '/api/nowhere/live', headers)).toBe('404 not-found')
  })

  test('for another draft than the one that is written now is ended, and says why', async () => {
    const [draft, another] = [await draftIn(owner), await draftIn(owner)]
    const editor = await editorAt(owner, { ...draft, edition: another.edition }, url)
    expect(editor.last()).toBe('another-draft')
    const foreign = await editorAt(foreigner, { ...(await draftIn(foreigner)), edition: draft.edition }, url)
    expect(foreign.last()).toBe('another-draft')
    expect(foreign.text()).toBe('')
  })
})

describe('what changes while people write', () => {
  test('whoever may only read from now on is refused, and whoever is out hears nothing more', async () => {
    const person = await everyRole(app)
    const draft = await draftIn(person.owner)
    const [staying, demoted, removed] = await Promise.all([
      editorAt(person.owner, draft, url),
      editorAt(person.amo, draft, url),
      editorAt(person.leader, draft, url),
    ])
    await asAdmin(
      `UPDATE memberships m SET role = CASE role WHEN 'amo' THEN 'leader' ELSE 'member' END::role FROM companies c
       WHERE c.id = m.company_id AND c.slug = $1 AND role IN ('amo', 'leader')`,
      [person.owner.company],
    )
    // As long as anybody may have asked a moment ago.
    await new Promise((done) => setTimeout(done, 300))
    demoted.type('for sent')
    await demoted.until(() => demoted.refusals.length > 0)
    expect(demoted.refusals).toMatchObject([{ trouble: 'not-allowed' }])
    await removed.until(() => removed.last() !== undefined)
    expect(removed.last()).toBe('not-allowed')
    staying.type('stadig her')
    await staying.until(staying.isAllSaved)
    await demoted.until(() => demoted.text().includes('stadig her'))
    expect(staying.text()).toBe('Her: stadig her')
    expect(removed.text()).toBe('Her: ')
    expect(await keptText(draft)).toBe('Her: stadig her')
    await Promise.all([staying.close(), demoted.close()])
  })

  test('nothing is written on a draft once it is adopted, and everybody at it is told', async () => {
    const draft = await draftIn(owner)
    const [one, other] = [await editorAt(owner, draft, url), await editorAt(amo, draft, url)]
    await adopt(draft)
    one.type('for sent')
    await one.until(() => one.last() !== undefined)
    await other.until(() => other.last() !== undefined)
    expect([one.last(), other.last()]).toEqual(['adopted', 'adopted'])
    expect(await keptText(draft)).toBe('Her: ')
  })

  test('everybody is told when the policy is gone, also where nobody writes', async () => {
    const draft = await draftIn(owner)
    const editor = await editorAt(owner, draft, url)
    await asAdmin('DELETE FROM policies WHERE id = $1', [draft.policy])
    await editor.until(() => editor.last() !== undefined)
    expect(editor.last()).toBe('gone')
  })

  test('who is connected is told when the server stops, which does not wait for them', async () => {
    const stopping = await startApp()
    const draft = await draftIn(owner)
    const editor = await editorAt(owner, draft, (await listening(stopping)).url)
    editor.type('gemt')
    await editor.until(editor.isAllSaved)
    const closed = once(editor.events, 'closed')
    await stopping.close()
    expect((await closed)[0]).toBe(1012)
    expect(editor.last()).toBe('try-again')
    await editor.close()
  })
})
