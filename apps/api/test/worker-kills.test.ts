import { randomInt } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { type Addresses, scratchDatabase } from './databases.ts'
import { asAdmin, newCompany, startApp } from './harness.ts'
import { startSmtp } from './smtp.ts'
import { keptMails, mailFolder, untilIdle } from './worker.ts'
import { startProcess } from './worker-process.ts'

const RECIPIENTS = 40
const KILLS = 6

/** A company with so many people, all with proven addresses, and a round that each of them is to be told of. */
async function makePending(database: Addresses) {
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
       RETURNING company_id, id),
     round AS (
       INSERT INTO rounds (company_id, id, quarter, mode, tool, tool_version, opened_at, opened_by)
       SELECT c.id, gen_random_uuid(), '2026-Q4', 'named', 'maturity', 1, now(), m.id
       FROM companies c JOIN memberships m ON m.company_id = c.id WHERE slug = '${company}' LIMIT 1
       RETURNING company_id, id),
     asked AS (
       INSERT INTO participants (company_id, round_id, membership_id)
       SELECT m.company_id, r.id, m.id FROM members m, round r),
     entry AS (
       INSERT INTO outbox (company_id, id, kind, payload, created_at)
       SELECT company_id, gen_random_uuid(), 'round-opened', jsonb_build_object('round', id), now()
       FROM round RETURNING company_id, id)
     SELECT graphile_worker.add_job('tell', json_build_object('owner', company_id, 'subject', id)) FROM entry`,
    [],
    database.adminUrl,
  )
  return Array.from({ length: RECIPIENTS }, (_, index) => `person-${index + 1}@example.dk`).sort()
}

const states = (database: Addresses) =>
  asAdmin<{ sent: number; all: number; attempts: number }>(
    `SELECT count(*)::int AS all, count(sent_at)::int AS sent, sum(attempts)::int AS attempts FROM mails m
     JOIN memberships p ON p.id::text = m.recipient AND role = 'member'`,
    [],
    database.adminUrl,
  )

describe('a worker that is killed again and again', () => {
  test('keeps for everybody exactly one file, and nothing beside it', { timeout: 120_000 }, async () => {
    const database = await scratchDatabase()
    const folder = mailFolder()
    const people = await makePending(database)
    const kept = () => readdirSync(folder).filter((name) => name.endsWith('.eml')).length
    let kills = 0
    for (let goal = 1; kills < KILLS && kept() < RECIPIENTS - 5; goal = kept() + randomInt(0, 6)) {
      const worker = await startProcess(database, { MAIL_FOLDER: folder })
      while (kept() < goal) await setImmediate()
      await worker.kill()
      kills++
    }
    expect(kills).toBeGreaterThan(3)
    const last = await startProcess(database, { MAIL_FOLDER: folder })
    await untilIdle(database)
    expect(await last.stop()).toBe(0)
    expect(addressesOf(keptMails(folder).map(({ to }) => to))).toEqual(people)
    expect(await states(database)).toMatchObject([{ all: RECIPIENTS, sent: RECIPIENTS }])
  })

  test('has every mail taken by the server, the same one only under the same Message-ID', {
    timeout: 120_000,
  }, async () => {
    const database = await scratchDatabase()
    const people = await makePending(database)
    // Killed by what the server sees: as a mail is announced, as it has come and nothing is answered, or right after.
    let atAnnouncement: (() => void) | undefined
    const server = await startSmtp({
      onRcptTo: (_, __, done) => {
        atAnnouncement?.()
        done()
      },
    })
    let kills = 0
    while (kills < KILLS && server.taken.length < RECIPIENTS - 5) {
      const worker = await startProcess(database, { SMTP_URL: server.url })
      const goal = server.taken.length + randomInt(1, 6)
      let seen = 0
      const isTime =
        kills % 2
          ? new Promise<void>((done) => {
              const after = randomInt(1, 6)
              atAnnouncement = () => void (++seen === after && done())
            })
          : (async () => {
              while (server.taken.length < goal) await setImmediate()
            })()
      await isTime
      atAnnouncement = undefined
      await worker.kill()
      kills++
    }
    expect(kills).toBeGreaterThan(3)
    const last = await startProcess(database, { SMTP_URL: server.url })
    await untilIdle(database)
    expect(await last.stop()).toBe(0)
    await server.stop()

    const byId = new Map(server.taken.map(({ messageId, to }) => [messageId, to]))
    expect([...byId.values()].filter((to) => to.startsWith('person-')).sort()).toEqual(people)
    const [state] = await states(database)
    expect(state).toMatchObject({ all: RECIPIENTS, sent: RECIPIENTS })
    const doubled = server.taken.length - byId.size
    process.stdout.write(
      `${kills} kills, ${RECIPIENTS} mails through SMTP: ${doubled} handed over twice, ${(state?.attempts ?? 0) - RECIPIENTS} attempts cut off\n`,
    )
    // At most what was under way when a process was killed: as many at once as a worker has connections.
    expect(doubled).toBeLessThanOrEqual(kills * 2)
  })

  test('leaves its work to the one beside it', { timeout: 60_000 }, async () => {
    const database = await scratchDatabase()
    const folder = mailFolder()
    const people = await makePending(database)
    const [one, other] = [
      await startProcess(database, { MAIL_FOLDER: folder }),
      await startProcess(database, { MAIL_FOLDER: folder }),
    ]
    await one.kill()
    await untilIdle(database)
    expect(await other.stop()).toBe(0)
    expect(addressesOf(keptMails(folder).map(({ to }) => to))).toEqual(people)
  })
})

function addressesOf(to: string[]): string[] {
  return to
    .map((entry) => entry.match(/person-\d+@example\.dk/)?.[0] ?? '')
    .filter(Boolean)
    .sort()
}
