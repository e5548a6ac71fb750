import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readAuditLog } from '@trivselsrum/contracts/audit'
import { removeMember } from '@trivselsrum/contracts/members'
import { beginTalk, listTalks, readTalk, removeTalk, saveTalk } from '@trivselsrum/contracts/talks'
import { describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, browser, type Member, newCompany, refusal, startApp, testConfig } from '../../../test/harness.ts'
import { membershipOf, newMember } from '../../../test/people.ts'
import type { Config, OuterKey } from '../../config.ts'
import { systemClock } from '../../platform/clock.ts'
import { openDatabase } from '../../platform/database.ts'
import { rotateTalkKeys } from './rotate-talk-keys.ts'

const database = await scratchDatabase()
const outer = (name: string): OuterKey => ({ name, key: Buffer.alloc(32, `the key ${name}`) })
const [first, second] = [outer('first'), outer('second')]
const appWith = (...talkKeys: OuterKey[]) => startApp({}, { databaseUrl: database.runtimeUrl, talkKeys })
const app = await appWith(first)
const admin = <Row extends object>(sql: string, values: unknown[] = []) =>
  asAdmin<Row & Record<string, unknown>>(sql, values, database.adminUrl)

const words = { subject: 'Mette fra lageret', texts: { description: 'Sover dårligt' } }
const begin = async ({ call, company }: Member, form = 'care-talk') =>
  (await call(beginTalk, { params: { company }, body: { tool: 'care-talk', form, ...words } })).id
const read = ({ call, company }: Member, talk: string) => call(readTalk, { params: { company, talk } })
const save = ({ call, company }: Member, talk: string, version: number) =>
  call(saveTalk, { params: { company, talk }, body: { ...words, subject: 'Mette', version } })

/** The same person, as another process of the product sees them. */
function elsewhere(of: Awaited<ReturnType<typeof appWith>>, { cookies, company }: Pick<Author, 'cookies' | 'company'>) {
  const other = browser(of)
  for (const [name, value] of cookies) other.cookies.set(name, value)
  return { ...other, app: of, company }
}

type Author = Awaited<ReturnType<typeof newMember>>

const owner = await newCompany(app)
const leader = () => newMember(app, owner.company, 'leader', database.adminUrl)

/** A talk that cannot be opened: its words are withheld, nothing is written over, and it can be deleted. */
async function expectClosed(author: Member, talk: string) {
  const row = () => admin('SELECT * FROM talks WHERE id = $1', [talk])
  const before = await row()
  expect(await refusal(read(author, talk))).toMatchObject({ status: 409, code: 'talk-unreadable' })
  expect(await refusal(save(author, talk, 1))).toMatchObject({ status: 409, code: 'talk-unreadable' })
  expect(await row()).toEqual(before)
}

const keyText = ({ key }: OuterKey) => Buffer.from(key).toString('base64url')

/** The command of the README, with these keys. */
function program(...keys: OuterKey[]): Promise<{ code: unknown; said: string }> {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: database.runtimeUrl,
    JWT_SECRET: testConfig().jwtSecret,
    SEALING_SECRET: testConfig().sealingSecret,
    TALK_KEYS: keys.map((key) => `${key.name}:${keyText(key)}`).join(),
  }
  const file = fileURLToPath(new URL('../../rotate-talk-keys.ts', import.meta.url))
  return new Promise((resolve) => {
    execFile(process.execPath, [file], { env }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, said: `${out}${err}` }),
    )
  })
}

const subjects = async ({ call, company }: Member) =>
  (await call(listTalks, { params: { company }, query: {} })).talks.map(({ subject }) => subject)

describe('what was written opens only where it was written', () => {
  test('not in another row, or another column of it', async () => {
    const author = await leader()
    const [one, other] = [await begin(author), await begin(author)]
    await admin('UPDATE talks t SET subject = o.subject, texts = o.texts FROM talks o WHERE t.id = $1 AND o.id = $2', [
      one,
      other,
    ])
    await expectClosed(author, one)
    expect((await subjects(author)).sort()).toEqual([words.subject, null].sort())
    await admin('UPDATE talks SET texts = subject WHERE id = $1', [other])
    await expectClosed(author, other)
    const params = { company: author.company, talk: one }
    await author.call(removeTalk, { params })
    expect(await refusal(read(author, one))).toMatchObject({ code: 'not-found' })
  })

  test('not for another author, neither with their key nor with the one it was written under', async () => {
    const author = await leader()
    const thief = await leader()
    const [talk] = [await begin(author), await begin(thief)]
    const member = await membershipOf(owner.company, thief.email, database.adminUrl)
    await admin('UPDATE talks SET author_id = $2 WHERE id = $1', [talk, member])
    await expectClosed(thief, talk)
    await admin(
      `UPDATE author_keys k SET wrapped = o.wrapped FROM author_keys o
       WHERE k.author_id = $1 AND o.company_id = k.company_id AND o.author_id = $2`,
      [member, await membershipOf(owner.company, author.email, database.adminUrl)],
    )
    await expectClosed(thief, talk)
    expect(await subjects(thief)).toEqual([null, null])
    expect(await refusal(begin(thief))).toMatchObject({ code: 'talk-unreadable' })
    await admin('DELETE FROM author_keys WHERE author_id = $1', [member])
  })

  test('not when a byte of it was changed', async () => {
    const author = await leader()
    for (const column of ['subject', 'texts']) {
      const talk = await begin(author)
      await admin(
        `UPDATE talks SET ${column} = set_byte(${column}, 30, 1 - get_byte(${column}, 30) % 2) WHERE id = $1`,
        [talk],
      )
      await expectClosed(author, talk)
    }
  })

  test('not with an outer key of the same name that is another, nor where it is not configured any more', async () => {
    const author = await leader()
    const talk = await begin(author)
    for (const keys of [[{ name: 'first', key: second.key }], [second]]) {
      const there = elsewhere(await appWith(...keys), author)
      await expectClosed(there, talk)
      expect(await subjects(there)).toEqual([null])
    }
    expect((await read(author, talk)).subject).toBe(words.subject)
  })
})

describe('an outer key that is changed', () => {
  const doors = () => openDatabase(testConfig({ databaseUrl: database.runtimeUrl }).databaseUrl, 2)
  const rotate = async (talkKeys: Config['talkKeys']) => {
    const database = doors()
    const rotated = await rotateTalkKeys({ database, clock: systemClock, talkKeys })
    await database.close()
    return rotated
  }

  test('in the middle of writing loses nothing; done again, and twice at once, it changes nothing; the old one can go', async () => {
    const author = await leader()
    const other = await leader()
    const talk = await begin(author)
    // Replicas that know both; the first of them still wraps by the old one.
    const [before, during] = await Promise.all([appWith(first, second), appWith(second, first)])
    const writers = [elsewhere(before, author), elsewhere(during, author)]
    const written: Promise<unknown>[] = []
    const write = async () => {
      for (let version = 1; version <= 6; version++)
        await writers[version % 2]?.call(saveTalk, {
          params: { company: author.company, talk },
          body: { ...words, subject: `Udgave ${version}`, version },
        })
    }
    written.push(write(), begin(elsewhere(before, other)), begin(elsewhere(during, other)))
    const rotated = await Promise.all([rotate([second, first]), rotate([second, first])])
    await Promise.all(written)
    expect(rotated.map(({ unreadable }) => unreadable)).toEqual([0, 0])
    // Whoever began with the first replica after the rotation had passed their company is taken along by the next.
    await rotate([second, first])
    expect(await rotate([second, first])).toEqual({ rewrapped: 0, unreadable: 0 })
    expect(await admin('SELECT DISTINCT wrapped_by AS by FROM author_keys')).toEqual([{ by: 'second' }])
    const after = await appWith(second)
    expect(await read(elsewhere(after, author), talk)).toMatchObject({ subject: 'Udgave 6', version: 7 })
    expect(await subjects(elsewhere(after, other))).toEqual([words.subject, words.subject])
    await expectClosed(elsewhere(app, author), talk)

    // The log of a company says it once, whether or not anybody there has talks.
    for (const { call, company } of [owner, await newCompany(after)]) {
      if (company !== owner.company) await rotate([second])
      const { entries } = await call(readAuditLog, { params: { company }, query: { action: 'talk-keys-rotated' } })
      expect(entries).toMatchObject([{ by: 'Den, der driver Trivselsrum', about: '' }])
    }
  })

  test('without the one before it at hand leaves what it cannot open as it is, and says how many', async () => {
    const rows = () => admin('SELECT * FROM author_keys ORDER BY company_id, author_id')
    const before = await rows()
    expect(before.length).toBeGreaterThan(1)
    const third = outer('third')
    const { code, said } = await program(third)
    expect(code).toBe(1)
    expect(said).toContain(`keys wrapped anew by "third": 0`)
    expect(said).toContain(`${before.length} could not be opened`)
    expect(said).not.toContain(keyText(third))
    expect(await rows()).toEqual(before)
    expect(await rotate([third, second])).toEqual({ rewrapped: before.length, unreadable: 0 })
    await rotate([second, third])
  })
})

test('somebody who is removed takes their talks and the key of them along at once', async () => {
  const there = elsewhere(await appWith(second), owner)
  const leaving = await leader()
  await begin(elsewhere(there.app, leaving))
  const member = await membershipOf(owner.company, leaving.email, database.adminUrl)
  const left = () =>
    admin(
      'SELECT author_id FROM author_keys WHERE author_id = $1 UNION SELECT author_id FROM talks WHERE author_id = $1',
      [member],
    )
  expect(await left()).toHaveLength(1)
  await there.call(removeMember, { params: { company: owner.company, member } })
  expect(await left()).toEqual([])
})
