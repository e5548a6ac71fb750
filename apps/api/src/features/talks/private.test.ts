import { exportAuditLog } from '@trivselsrum/contracts/audit'
import { deleteAccount, exportCompany, takeOwnData } from '@trivselsrum/contracts/leaving'
import { chooseReminders } from '@trivselsrum/contracts/reminders'
import { beginTalk, listTalks, readTalk, saveTalk } from '@trivselsrum/contracts/talks'
import { afterAll, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, browser, newCompany, refusal, startApp, testConfig } from '../../../test/harness.ts'
import { startMailing } from '../../../test/mail-reader.ts'
import { newMember } from '../../../test/people.ts'
import { unzip } from '../../../test/zip.ts'
import { openDatabase } from '../../platform/database.ts'
import { warningOfDeletion } from './by-the-clock.ts'

const database = await scratchDatabase()
const { app, clock, mailsTo } = await startMailing(database)
const admin = <Row extends object>(sql: string, values: unknown[] = []) =>
  asAdmin<Row & Record<string, unknown>>(sql, values, database.adminUrl)
const doors = openDatabase(testConfig({ databaseUrl: database.runtimeUrl }).databaseUrl, 2)
afterAll(() => doors.close())
const log = { lines: [] as string[] }
const logging = await startApp(
  { clock, logTo: { write: (line) => void log.lines.push(line) } },
  { databaseUrl: database.runtimeUrl, logLevel: 'debug' },
)

const secret = 'kanarieord'
const words = { subject: `${secret} emne`, texts: { description: `${secret} tekst` } }
const form = { tool: 'care-talk', form: 'care-talk' }

async function leaderWithTalk(keptMonths = 6) {
  const owner = await newCompany(app)
  const leader = await newMember(app, owner.company, 'leader', database.adminUrl)
  const params = { company: owner.company }
  const body = { ...form, ...words, keptMonths }
  const { id } = await leader.call(beginTalk, { params, body }, { idempotencyKey: crypto.randomUUID() })
  return { owner, leader, params, talk: { ...params, talk: id } }
}

/** Everything in the database as text, bytes both as they are and in hex. */
async function dump(): Promise<string> {
  const tables = await admin<{ name: string }>(
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  expect(tables.length).toBeGreaterThan(40)
  const texts: string[] = []
  for (const { name } of tables) {
    const [rows] = await admin<{ text: string | null }>(`SELECT string_agg(t::text, chr(10)) AS text FROM ${name} t`)
    texts.push(`${name}\n${rows?.text ?? ''}`)
  }
  return texts.join('\n')
}

test('the words of a talk are in no dump of the database, no log, no export and no mail; their author takes them out', async () => {
  const { owner, leader, params, talk } = await leaderWithTalk()
  const loud = browser(logging)
  for (const [name, value] of leader.cookies) loud.cookies.set(name, value)
  const version = 1
  await loud.call(saveTalk, { params: talk, body: { ...words, version } })
  expect(
    (await refusal(loud.call(saveTalk, { params: talk, body: { ...words, subject: secret, version } }))).code,
  ).toBe('talk-changed')
  // Refused for what is in it, and by the contract.
  for (const body of [{ texts: { 'no-such-part': secret } }, { keptMonths: 99 }])
    expect(
      (await refusal(loud.call(beginTalk, { params, body: { ...form, ...words, ...body } }))).status,
    ).toBeGreaterThan(399)
  await loud.call(listTalks, { params, query: {} })
  await admin('UPDATE talks SET texts = subject WHERE id = $1', [talk.talk])
  expect((await refusal(loud.call(readTalk, { params: talk }))).code).toBe('talk-unreadable')
  const restored = await loud.call(beginTalk, { params, body: { ...form, ...words } })
  expect(await loud.call(readTalk, { params: { ...params, talk: restored.id } })).toMatchObject(words)

  const everything = {
    log: log.lines.join('\n'),
    export: Object.values(await unzip(await owner.call(exportCompany, { params }))).join('\n'),
    audit: await owner.call(exportAuditLog, { params, query: {} }),
    theOwnersOwn: Object.values(await unzip(await owner.call(takeOwnData))).join('\n'),
    database: await dump(),
  }
  const hex = Buffer.from(secret).toString('hex')
  const base64 = Buffer.from(`${secret} `).toString('base64').slice(0, 12)
  for (const [where, text] of Object.entries(everything)) {
    expect(text.length, where).toBeGreaterThan(100)
    for (const written of [secret, hex, base64]) expect(text.includes(written), where).toBe(false)
  }
  expect(everything.log).toContain('/talks')
  expect(everything.audit).not.toMatch(/talk|samtale/i)
  expect(everything.export).not.toContain(talk.talk)

  const own = await unzip(await leader.call(takeOwnData))
  const { companies } = JSON.parse(own['data.json'] ?? '')
  const here = companies.find(({ talks }: { talks: unknown[] }) => talks.length > 0)
  expect(here.talks).toContainEqual({
    ...{ kind: 'care-talk', heldOn: null, followUpOn: null, deletesOn: '2027-05-24' },
    ...{ createdAt: expect.any(String), changedAt: expect.any(String) },
    ...{ subject: words.subject, text: expect.stringContaining(words.texts.description) },
  })
  expect(own['data.html']).toContain(words.subject)
})

test('its author is told fourteen days before, once, also without reminders, and of nothing that stands in it', async () => {
  const { owner, leader, params, talk } = await leaderWithTalk(1)
  await leader.call(chooseReminders, { params, body: { kinds: [] } })
  await admin('UPDATE users SET email_proven_at = now()')
  const config = testConfig({ mailFolder: 'somewhere' })
  const job = warningOfDeletion(config, { database: doors, clock })
  clock.moveTo('2026-12-09T09:17:00Z')
  await job.run()
  const warnings = async ({ email }: { email: string }) =>
    (await mailsTo(email)).filter(({ subject }) => subject.includes('slettes'))
  expect(await warnings(leader)).toEqual([])
  clock.moveTo('2026-12-10T09:17:00Z')
  await Promise.all([job.run(), job.run()])
  await job.run()
  clock.moveTo('2026-12-11T09:17:00Z')
  await warningOfDeletion(testConfig(), { database: doors, clock }).run()
  await job.run()
  const mails = await warnings(leader)
  expect(mails.map(({ subject }) => subject)).toEqual(['Prøve & Søn: noget af dit slettes den 24. december 2026'])
  expect(mails[0]?.text).toContain(`/${owner.company}/talks`)
  expect(`${mails[0]?.subject} ${mails[0]?.text} ${mails[0]?.html}`).not.toMatch(new RegExp(`${secret}|${talk.talk}`))
  expect(await warnings(owner)).toEqual([])
  // Nothing is kept of whom it went to.
  const told = await admin<{ payload: unknown; mails: number }>(
    `SELECT payload, (SELECT count(*)::int FROM mails m WHERE m.company_id = o.company_id AND m.entry_id = o.id) AS mails
     FROM outbox o WHERE kind = 'talk-deletion'`,
  )
  expect(told).toEqual([{ payload: { warnedOn: '2026-12-10' }, mails: 0 }])
})

test('somebody who deletes their account takes their talks and the key of them along at once', async () => {
  const { leader } = await leaderWithTalk()
  await newMember(app, leader.ownCompany, 'owner', database.adminUrl)
  const count = async () =>
    (
      await admin<{ all: number }>(
        'SELECT count(*)::int AS all FROM author_keys JOIN talks USING (company_id, author_id)',
      )
    )[0]?.all ?? 0
  const before = await count()
  await leader.call(deleteAccount, { body: { proof: 'hesttagstenskov' } })
  expect(await count()).toBe(before - 1)
})
