import { signUp } from '@trivselsrum/contracts/identity'
import { beforeAll, describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, browser, newCompany, startApp } from '../../../test/harness.ts'
import { newMember } from '../../../test/people.ts'
import { keptMails, mailFolder, startWorker, untilIdle } from '../../../test/worker.ts'

const database = await scratchDatabase()
const folder = mailFolder()
const app = await startApp({}, { databaseUrl: database.runtimeUrl })
beforeAll(async () => {
  await startWorker(database, { mailFolder: folder })
})

const admin = <Row extends object>(sql: string, values: unknown[] = []) =>
  asAdmin<Row & Record<string, unknown>>(sql, values, database.adminUrl)

/** Notes that a round in another mode than the joint one was opened, as a change would. */
async function tellOpened(company: string, quarter = '2026-Q4', mode = 'named') {
  await admin(
    `WITH entry AS (
       INSERT INTO outbox (company_id, id, kind, payload, created_at)
       SELECT id, gen_random_uuid(), 'round-opened', jsonb_build_object('quarter', $2::text, 'mode', $3::text), now()
       FROM companies WHERE slug = $1 RETURNING company_id, id)
     SELECT graphile_worker.add_job('tell', json_build_object('owner', company_id, 'subject', id)) FROM entry`,
    [company, quarter, mode],
  )
}

async function openNamed(company: string, quarter = '2026-Q4') {
  await admin(
    `INSERT INTO rounds (company_id, id, quarter, mode, tool, tool_version, opened_at, opened_by)
     SELECT c.id, gen_random_uuid(), $2, 'named', 'maturity', 1, now(), m.id
     FROM companies c JOIN memberships m ON m.company_id = c.id WHERE slug = $1 LIMIT 1`,
    [company, quarter],
  )
}

const prove = (...emails: string[]) => admin('UPDATE users SET email_proven_at = now() WHERE email = ANY($1)', [emails])

const mailsTo = (email: string) => keptMails(folder).filter(({ to }) => to.includes(email))

describe('what a company’s outbox says', () => {
  test('becomes one mail for each recipient with a proven address, in their own language', async () => {
    const owner = await newCompany(app, 'Brøndum & Co.')
    const [amo, unproven] = [
      await newMember(app, owner.company, 'amo', database.adminUrl),
      await newMember(app, owner.company, 'member', database.adminUrl),
    ]
    await prove(owner.email, amo.email)
    await admin(`UPDATE users SET language = 'en' WHERE email = $1`, [amo.email])
    await openNamed(owner.company)
    await tellOpened(owner.company)
    await untilIdle(database)
    expect(mailsTo(owner.email)).toMatchObject([{ subject: 'Målingen for 4. kvartal 2026 er åben' }])
    expect(mailsTo(amo.email)).toMatchObject([{ subject: 'The assessment for Q4 2026 is open' }])
    expect(mailsTo(amo.email)[0]?.text).toContain(`http://localhost/${owner.company}/rounds/2026-Q4`)
    expect(mailsTo(unproven.email)).toEqual([])
  })

  test('is told once, also when the same work is asked for again', async () => {
    const owner = await newCompany(app)
    await prove(owner.email)
    await openNamed(owner.company)
    await tellOpened(owner.company)
    await untilIdle(database)
    await admin(
      `SELECT graphile_worker.add_job('tell', json_build_object('owner', company_id, 'subject', id)) FROM outbox`,
    )
    await admin(
      `SELECT graphile_worker.add_job('send', json_build_object('owner', company_id, 'subject', id)) FROM mails`,
    )
    await untilIdle(database)
    expect(mailsTo(owner.email)).toHaveLength(1)
    const [mail] = await admin<{ attempts: number }>(
      `SELECT attempts FROM mails m JOIN companies c ON c.id = company_id WHERE slug = $1`,
      [owner.company],
    )
    expect(mail?.attempts).toBe(1)
  })

  test('of a round answered together is told to nobody', async () => {
    const owner = await newCompany(app)
    await prove(owner.email)
    await tellOpened(owner.company, '2026-Q4', 'joint')
    await untilIdle(database)
    expect(mailsTo(owner.email)).toEqual([])
  })

  test('is not sent any more when the round is gone by then', async () => {
    const owner = await newCompany(app)
    await prove(owner.email)
    await tellOpened(owner.company, '2026-Q1')
    await untilIdle(database)
    expect(mailsTo(owner.email)).toEqual([])
    const rows = await admin<{ isDropped: boolean }>(
      `SELECT dropped_at IS NOT NULL AND sent_at IS NULL AS "isDropped" FROM mails m JOIN companies c ON c.id = company_id WHERE slug = $1`,
      [owner.company],
    )
    expect(rows).toEqual([{ isDropped: true }])
  })
})

describe('the queue', () => {
  test('holds ids and nothing that anybody wrote', async () => {
    const own = await scratchDatabase()
    const other = await startApp({}, { databaseUrl: own.runtimeUrl, mailFolder: '/nowhere' })
    const body = {
      companyName: 'Kanariefuglen',
      name: 'Karen Kanarie',
      email: 'kanarie@example.dk',
      password: 'hesttagstenskov',
      language: 'da' as const,
    }
    await browser(other).call(signUp, { body })
    const jobs = await asAdmin<{ payload: object; all: string }>(
      'SELECT payload, j::text AS all FROM graphile_worker._private_jobs j',
      [],
      own.adminUrl,
    )
    expect(jobs).toHaveLength(1)
    for (const { payload, all } of jobs) {
      expect(Object.keys(payload)).toEqual(['owner', 'subject'])
      expect(all.toLowerCase()).not.toContain('kanarie')
    }
  })
})
