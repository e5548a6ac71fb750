import { randomInt } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { scratchDatabase } from './databases.ts'
import { asAdmin, newCompany, startApp } from './harness.ts'
import { keptMails, mailFolder, untilIdle } from './worker.ts'
import { startProcess } from './worker-process.ts'

const RECIPIENTS = 40
const KILLS = 3

const database = await scratchDatabase()

/** A company whose people are each responsible for two actions due on the 10th of December. */
async function makeDue() {
  const app = await startApp({}, { databaseUrl: database.runtimeUrl })
  const { company } = await newCompany(app, 'Femten mænd og flere')
  await asAdmin(
    `WITH people AS (
       INSERT INTO users (id, email, name, language, created_at, email_proven_at)
       SELECT gen_random_uuid(), 'person-' || n || '@example.dk', 'Person ' || n, 'da', now(), now()
       FROM generate_series(1, ${RECIPIENTS}) n RETURNING id),
     members AS (
       INSERT INTO memberships (company_id, id, user_id, role, created_at)
       SELECT c.id, gen_random_uuid(), p.id, 'member', now() FROM companies c, people p WHERE slug = '${company}'
       RETURNING company_id, id)
     INSERT INTO actions (company_id, id, title, level, status_since, responsible, deadline, created_at, created_by)
     SELECT company_id, gen_random_uuid(), 'Nummer ' || n, 'group', now(), id, '2026-12-10', now(), id
     FROM members, generate_series(1, 2) n`,
    [],
    database.adminUrl,
  )
  return Array.from({ length: RECIPIENTS }, (_, index) => `person-${index + 1}@example.dk`).sort()
}

test('two workers at once, killed again and again, remind everybody exactly once, in one letter', {
  timeout: 120_000,
}, async () => {
  const people = await makeDue()
  const folder = mailFolder()
  const env = { MAIL_FOLDER: folder, WORK_AT: '2026-12-10T06:00:00Z' }
  const start = () => startProcess(database, env, './worker-at.ts')
  const kept = () => readdirSync(folder).filter((name) => name.endsWith('.eml')).length
  // The first two are killed about when the day is told, the next while letters go out.
  let kills = 0
  for (; kills < KILLS && kept() < RECIPIENTS - 5; kills++) {
    const goal = kills < 1 ? 0 : kept() + randomInt(1, 6)
    const workers = await Promise.all([start(), start()])
    while (kept() < goal) await setTimeout(1)
    await setTimeout(kills < 1 ? randomInt(0, 20) : 0)
    await Promise.all(workers.map((worker) => worker.kill()))
  }
  expect(kills).toBeGreaterThan(1)
  const last = await Promise.all([start(), start()])
  await expect.poll(kept, { timeout: 30_000 }).toBeGreaterThanOrEqual(RECIPIENTS)
  await untilIdle(database)
  for (const worker of last) expect(await worker.stop()).toBe(0)

  const letters = keptMails(folder).filter(({ subject }) => subject.startsWith('Påmindelse'))
  expect(letters.map(({ to }) => to.match(/person-\d+@example\.dk/)?.[0]).sort()).toEqual(people)
  for (const { text } of letters) expect(text.match(/Nummer \d – frist 10\. december 2026/g)).toHaveLength(2)
  const [state] = await asAdmin(
    `SELECT (SELECT count(*)::int FROM outbox WHERE kind = 'reminders-due') AS days,
       (SELECT count(*)::int FROM mails WHERE sent_at IS NOT NULL) AS sent, (SELECT count(*)::int FROM reminders) AS waiting`,
    [],
    database.adminUrl,
  )
  expect(state).toEqual({ days: 1, sent: RECIPIENTS, waiting: 0 })
})
