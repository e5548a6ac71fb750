import { readCompany } from '@trivselsrum/contracts/companies'
import { takeOwnData } from '@trivselsrum/contracts/leaving'
import { changeRole } from '@trivselsrum/contracts/members'
import { beginTalk, listTalkForms, listTalks, readTalk, removeTalk, saveTalk } from '@trivselsrum/contracts/talks'
import { asPublished } from '@trivselsrum/toolkit/programme/adaptation'
import { beforeEach, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, type Member, movableClock, newCompany, refusal, startApp, testConfig } from '../../../test/harness.ts'
import { membershipOf, newMember } from '../../../test/people.ts'
import { unzip } from '../../../test/zip.ts'
import { openDatabase } from '../../platform/database.ts'
import { deletionOfTalks } from './by-the-clock.ts'

const start = '2026-11-24T10:00:00Z'
const clock = movableClock(start)
const database = await scratchDatabase()
const app = await startApp({ clock }, { databaseUrl: database.runtimeUrl })
const admin = <Row extends object>(sql: string, values: unknown[] = []) =>
  asAdmin<Row & Record<string, unknown>>(sql, values, database.adminUrl)

beforeEach(() => clock.moveTo(start))

const written: Omit<z.input<typeof beginTalk.body>, 'tool' | 'form'> = {
  subject: 'Mette fra lageret',
  texts: { description: 'Sover dårligt', plan: 'Vi taler sammen igen på fredag' },
  heldOn: '2026-11-20',
  followUpOn: '2026-11-27',
  keptMonths: 6,
}
const form = { tool: 'care-talk', form: 'care-talk' }

type Author = Member

/** A company with its owner, and somebody in it. */
async function company(role: 'amo' | 'leader' | 'member' = 'leader') {
  const owner = await newCompany(app)
  const author = await newMember(app, owner.company, role, database.adminUrl)
  return { owner, author, id: await membershipOf(owner.company, author.email, database.adminUrl) }
}
const begin = async ({ call, company }: Author, more: Partial<typeof written> = {}, of = form) =>
  (await call(beginTalk, { params: { company }, body: { ...of, ...written, ...more } })).id
const read = ({ call, company }: Author, talk: string) => call(readTalk, { params: { company, talk } })
const save = ({ call, company }: Author, talk: string, body: Partial<typeof written> & { version: number }) =>
  call(saveTalk, { params: { company, talk }, body: { ...written, ...body } })
const remove = ({ call, company }: Author, talk: string) => call(removeTalk, { params: { company, talk } })
const list = ({ call, company }: Author, page = 1) => call(listTalks, { params: { company }, query: { page } })

describe('a talk', () => {
  test('is begun, found again, changed and deleted by its author', async () => {
    const { author } = await company()
    const id = await begin(author)
    expect(await read(author, id)).toMatchObject({
      ...{ ...form, ...written, id },
      ...{ programmeVersion: 1, language: 'da', version: 1, deletesOn: '2027-05-24' },
    })
    clock.moveBy(24 * 60 * 60)
    const changed = await save(author, id, { subject: 'Mette', texts: { description: 'Sover bedre' }, version: 1 })
    expect(changed).toMatchObject({ subject: 'Mette', texts: { description: 'Sover bedre' }, version: 2 })
    expect(changed.deletesOn).toBe('2027-05-25')
    expect(await list(author)).toMatchObject({
      talks: [{ id, subject: 'Mette', followUpOn: '2026-11-27' }],
      next: null,
    })
    await remove(author, id)
    expect((await list(author)).talks).toEqual([])
    expect(await refusal(read(author, id))).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('is for nobody else there: owner, AMO and another leader are refused as for one that does not exist', async () => {
    const { owner, author } = await company()
    const id = await begin(author)
    const others = [
      owner,
      await newMember(app, owner.company, 'amo', database.adminUrl),
      await newMember(app, owner.company, 'leader', database.adminUrl),
    ]
    for (const other of others) {
      const answers = async (talk: string) =>
        (
          await Promise.all([
            refusal(read(other, talk)),
            refusal(save(other, talk, { version: 1 })),
            refusal(remove(other, talk)),
          ])
        ).map(({ instance: _, ...problem }) => problem)
      expect(await answers(id)).toEqual(await answers(crypto.randomUUID()))
      expect(await refusal(read(other, id))).toMatchObject({ status: 404, code: 'not-found' })
      expect((await list(other)).talks).toEqual([])
    }
    expect((await read(author, id)).version).toBe(1)
  })

  test('is begun by whoever holds talks, and stays its author’s whatever their role is later', async () => {
    const { owner, author, id: member } = await company('amo')
    const nobody = await newMember(app, owner.company, 'member', database.adminUrl)
    expect(await refusal(begin(nobody))).toMatchObject({ status: 403, code: 'not-allowed' })
    expect(await list(nobody)).toEqual({ talks: [], next: null, can: { begin: false } })
    const keeps = async ({ call, company }: Author) => (await call(readCompany, { params: { company } })).can.keepTalks
    expect([await keeps(owner), await keeps(author), await keeps(nobody)]).toEqual([true, true, false])
    const id = await begin(author)
    await begin(owner)
    await owner.call(changeRole, { params: { company: owner.company, member }, body: { role: 'member' } })
    expect(await list(author)).toMatchObject({ talks: [{ id }], can: { begin: false } })
    expect((await save(author, id, { version: 1 })).version).toBe(2)
    expect(await refusal(begin(author))).toMatchObject({ code: 'not-allowed' })
    expect(await keeps(author)).toBe(true)
    await remove(author, id)
    expect(await keeps(author)).toBe(false)
  })

  test('is written in a form there is, beside parts that it has', async () => {
    const { author, id } = await company()
    for (const of of [
      { tool: 'care-talk', form: 'practice' },
      { tool: 'care-talk', form: 'no-such' },
      { tool: 'no-such', form: 'care-talk' },
    ])
      expect(await refusal(begin(author, {}, of))).toMatchObject({ code: 'not-found' })
    const elsewhere = { texts: { ...written.texts, influence: 'Intet sted' } }
    expect(await refusal(begin(author, elsewhere))).toMatchObject({ code: 'not-found' })
    expect((await list(author)).talks).toEqual([])
    const { forms } = await author.call(listTalkForms, { params: { company: author.company } })
    expect(forms.map(({ tool, form }) => `${tool.key} ${form}`)).toEqual([
      ...['stress-types stress-talk', 'care-talk preparation', 'care-talk care-talk', 'care-talk stress-talk'],
    ])
    for (const { tool, form, guide } of forms) {
      const texts = Object.fromEntries(guide.parts.map(({ id }) => [id, `Om ${id}`]))
      const talk = await read(author, await begin(author, { texts }, { tool: tool.key, form }))
      expect(talk).toMatchObject({ texts, guide, title: guide.title })
      expect(guide.parts.every(({ name, prompts }) => name && prompts.every(Boolean))).toBe(true)
    }
    // In the company's own words where it has some.
    await admin(
      `INSERT INTO tool_adaptations (company_id, tool, adaptation, version, saved_at, saved_by)
       SELECT company_id, 'care-talk', $2, 1, now(), id FROM memberships WHERE id = $1`,
      [id, JSON.stringify({ ...asPublished, words: { 'care-talk': { title: 'Kaffesnak' } } })],
    )
    expect((await list(author)).talks.map(({ title }) => title)).toContain('Kaffesnak')
  })

  test('can be written in any script, and of any length there is room for', async () => {
    const { author } = await company()
    const texts = { description: '<b>&amp; "x"</b>\n\nשלום, مرحبا 🌱', plan: 'å'.repeat(8000) }
    expect((await read(author, await begin(author, { texts }))).texts).toEqual(texts)
    const longer = { texts: { ...texts, plan: 'å'.repeat(8001) } }
    expect(await refusal(begin(author, longer))).toMatchObject({ status: 400 })
  })

  test('that was saved on another device meanwhile is shown beside what was typed; the same sent again is confirmed', async () => {
    const { author } = await company()
    const id = await begin(author)
    const saves = await Promise.allSettled(
      ['Den ene', 'Den anden'].map((subject) => save(author, id, { subject, version: 1 })),
    )
    const done = saves.find((outcome) => outcome.status === 'fulfilled')?.value.subject
    const slower = done === 'Den ene' ? 'Den anden' : 'Den ene'
    expect(saves.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    const problem = await refusal(save(author, id, { subject: slower, version: 1 }))
    expect(problem).toMatchObject({ status: 409, code: 'talk-changed', current: { subject: done, version: 2 } })
    expect(await save(author, id, { subject: done ?? '', version: 1 })).toMatchObject({ version: 2 })
  })

  test('sent twice under one key is one, and its words are not kept with the reply', async () => {
    const { author } = await company()
    const idempotencyKey = crypto.randomUUID()
    const request = { params: { company: author.company }, body: { ...form, ...written } }
    const one = await author.call(beginTalk, request, { idempotencyKey })
    expect(await author.call(beginTalk, request, { idempotencyKey })).toEqual(one)
    const [kept] = await admin<{ reply: unknown }>('SELECT reply FROM idempotent_replies WHERE key = $1', [
      idempotencyKey,
    ])
    expect(kept?.reply).toEqual({ id: one.id })
    const other = { ...request, body: { ...request.body, subject: 'En anden' } }
    expect(await refusal(author.call(beginTalk, other, { idempotencyKey }))).toMatchObject({
      code: 'idempotency-key-reused',
    })
  })

  test('is followed up on a day to come; one that has passed stays as it is', async () => {
    const { author } = await company()
    expect(await refusal(begin(author, { followUpOn: '2026-11-23' }))).toMatchObject({ code: 'day-passed' })
    const id = await begin(author, { followUpOn: '2026-11-24' })
    clock.moveTo('2026-11-26T10:00:00Z')
    await save(author, id, { followUpOn: '2026-11-24', version: 1 })
    expect(await refusal(save(author, id, { followUpOn: '2026-11-25', version: 2 }))).toMatchObject({
      code: 'day-passed',
    })
  })

  test('is one of at most 500, twenty a page', async () => {
    const { author, id: authorId } = await company()
    const id = await begin(author)
    const copy = async (count: number) =>
      admin(
        `INSERT INTO talks SELECT (json_populate_record(t, json_build_object('id', gen_random_uuid()))).*
         FROM talks t, generate_series(1, $2) WHERE t.id = $1`,
        [id, count],
      )
    await copy(498)
    await begin(author)
    expect(await refusal(begin(author))).toMatchObject({ status: 409, code: 'too-many-talks' })
    expect(await list(author)).toMatchObject({ talks: { length: 20 }, next: 2 })
    await admin('DELETE FROM talks WHERE author_id = $1', [authorId])
  })
})

describe('the day on which a talk is deleted', () => {
  test('is as many months after the last change as its author chose, and the warning is due anew', async () => {
    const { author } = await company()
    const id = await begin(author, { keptMonths: 1 })
    expect((await read(author, id)).deletesOn).toBe('2026-12-24')
    await admin("UPDATE talks SET warned_on = '2026-11-24' WHERE id = $1", [id])
    expect((await save(author, id, { keptMonths: 6, version: 1 })).deletesOn).toBe('2027-05-24')
    const [row] = await admin<{ warned: unknown }>('SELECT warned_on AS warned FROM talks WHERE id = $1', [id])
    expect(row?.warned).toBeNull()
    for (const keptMonths of [0, 7, 1.5])
      expect(await refusal(save(author, id, { keptMonths, version: 2 }))).toMatchObject({ status: 400 })
  })

  test('is never later than two years after it was begun, however often it is changed', async () => {
    const { author } = await company()
    const id = await begin(author)
    await admin("UPDATE talks SET created_at = '2025-01-10T12:00:00Z' WHERE id = $1", [id])
    expect((await save(author, id, { keptMonths: 6, version: 1 })).deletesOn).toBe('2027-01-10')
    // The last day there can be is told of once, also to whoever goes on writing.
    await admin("UPDATE talks SET warned_on = '2026-11-24' WHERE id = $1", [id])
    expect((await save(author, id, { subject: 'Mette', version: 2 })).deletesOn).toBe('2027-01-10')
    const [row] = await admin<{ warned: string }>('SELECT warned_on::text AS warned FROM talks WHERE id = $1', [id])
    expect(row?.warned).toBe('2026-11-24')
  })

  test('has come: it is gone from that midnight in Denmark on, also before the job has run, and then from the database', async () => {
    const { author } = await company()
    const [ends, stays] = [await begin(author, { keptMonths: 1 }), await begin(author, { keptMonths: 2 })]
    clock.moveTo('2026-12-23T22:59:59Z')
    const doors = openDatabase(testConfig({ databaseUrl: database.runtimeUrl }).databaseUrl, 2)
    const job = deletionOfTalks({ database: doors, clock, report: () => {} })
    await job.run()
    expect((await read(author, ends)).id).toBe(ends)
    clock.moveTo('2026-12-23T23:00:00Z')
    for (const attempt of [read, remove, (of: Author, talk: string) => save(of, talk, { version: 1 })])
      expect(await refusal(attempt(author, ends))).toMatchObject({ status: 404, code: 'not-found' })
    expect(await list(author)).toMatchObject({ talks: [{ id: stays }] })
    const own = JSON.parse((await unzip(await author.call(takeOwnData)))['data.json'] ?? '')
    expect(own.companies.flatMap(({ talks }: { talks: unknown[] }) => talks)).toMatchObject([
      { deletesOn: '2027-01-24' },
    ])
    const left = () => admin('SELECT id FROM talks WHERE id = ANY($1)', [[ends, stays]])
    expect(await left()).toHaveLength(2)
    await Promise.all([job.run(), job.run()])
    expect(await left()).toEqual([{ id: stays }])
    await doors.close()
  })
})
