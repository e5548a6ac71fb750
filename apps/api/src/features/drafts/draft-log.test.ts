import { DRAFT_LIMIT } from '@trivselsrum/contracts/policy-live'
import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { firstText, textOf } from '../../../../../bench/scripted-editor.ts'
import { adopt, type Draft, draftIn } from '../../../test/drafting.ts'
import { asAdmin, newCompany, startApp, testConfig } from '../../../test/harness.ts'
import { membershipOf } from '../../../test/people.ts'
import { type CompanyScope, openDatabase } from '../../platform/database.ts'
import { appendUpdates, changeDraft, foldAtRest, readDraft } from './draft-log.ts'

const app = await startApp()
const database = openDatabase(testConfig().databaseUrl, 2)
app.addHook('onClose', () => database.close())
const owner = await newCompany(app)
const [company] = await asAdmin<{ id: string }>('SELECT id FROM companies WHERE slug = $1', [owner.company])
const membershipId = await membershipOf(owner.company, owner.email)

/** As an action of the owner would. */
function acting<T>(work: (context: Parameters<typeof appendUpdates>[0]) => Promise<T>): Promise<T> {
  const actor = { membershipId, userId: membershipId, role: 'owner' as const }
  return database.asNobody(company?.id ?? '', ({ sql }: CompanyScope) => work({ sql, actor, now: new Date() }))
}

const loose = async ({ edition }: Draft) =>
  asAdmin<{ count: number; folded: number; head: number }>(
    `SELECT (SELECT count(*)::int FROM draft_updates WHERE edition_id = e.id) AS count,
       (SELECT up_to FROM draft_states WHERE edition_id = e.id) AS folded, head FROM editions e WHERE id = $1`,
    [edition],
  )

test('a long history becomes one state and the newest updates, with the same text and what waits for more', async () => {
  const draft = await draftIn(owner)
  const { doc } = await acting((context) => readDraft(context, draft.edition))
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let key = 0; key < 320; key++) firstText(doc).insert(firstText(doc).length, String(key % 10))
  const early = updates.splice(5, 1)
  for (let at = 0; at < updates.length; at += 40)
    await acting((context) => appendUpdates(context, draft.edition, updates.slice(at, at + 40)))
  const [row] = await loose(draft)
  expect(row).toEqual({ count: row && row.head - row.folded, folded: expect.any(Number), head: 320 })
  expect(row?.count).toBeLessThan(150)
  // All after the fifth waits for the sixth.
  expect(textOf((await acting((context) => readDraft(context, draft.edition))).doc)).toBe('Her: 01234')
  await acting((context) => appendUpdates(context, draft.edition, early))
  expect(textOf((await acting((context) => readDraft(context, draft.edition))).doc)).toBe(textOf(doc))
})

test('a draft at rest is one piece with the same text; one that was adopted is left as it is', async () => {
  const draft = await draftIn(owner)
  await acting((context) => changeDraft(context, draft.edition, (doc) => firstText(doc).insert(0, 'Nu er det ')))
  await acting(({ sql }) => foldAtRest(sql, draft.edition))
  expect(await loose(draft)).toEqual([{ count: 0, folded: 2, head: 2 }])
  expect(textOf((await acting((context) => readDraft(context, draft.edition))).doc)).toBe('Nu er det Her: ')
  await acting((context) => changeDraft(context, draft.edition, (doc) => firstText(doc).delete(0, 3)))
  await adopt(draft)
  await acting(({ sql }) => foldAtRest(sql, draft.edition))
  expect(await loose(draft)).toEqual([{ count: 1, folded: 2, head: 3 }])
})

test('a change of the server is one more update, and none where nothing changes', async () => {
  const draft = await draftIn(owner)
  const change = (work: (doc: Y.Doc) => void) => acting((context) => changeDraft(context, draft.edition, work))
  expect(await change((doc) => firstText(doc).delete(0, 1))).toBe(2)
  expect(await change(() => {})).toBe(2)
  expect(await change((doc) => firstText(doc).insert(0, 'D'))).toBe(3)
  expect(textOf((await acting((context) => readDraft(context, draft.edition))).doc)).toBe('Der: ')
})

test('more than a draft can hold is refused by its name', async () => {
  const draft = await draftIn(owner)
  const update = Buffer.alloc(DRAFT_LIMIT)
  await expect(acting((context) => appendUpdates(context, draft.edition, [update]))).rejects.toMatchObject({
    code: 'draft-too-large',
  })
  expect(await loose(draft)).toMatchObject([{ count: 1, head: 1 }])
})
