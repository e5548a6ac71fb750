import { readAuditLog } from '@trivselsrum/contracts/audit'
import { changeFacts, readCompany, readOverview } from '@trivselsrum/contracts/companies'
import { invite, listInvitations, readInvitation } from '@trivselsrum/contracts/invitations'
import { beginDeletion, exportCompany, undoDeletion } from '@trivselsrum/contracts/leaving'
import { openRound } from '@trivselsrum/contracts/rounds'
import { openShare, readShare } from '@trivselsrum/contracts/shares'
import { describe, expect, test } from 'vitest'
import { connected, scratchDatabase } from '../../../test/databases.ts'
import { fingerprint, ownedTables } from '../../../test/general/rows.ts'
import { makeWorld } from '../../../test/general/world.ts'
import { newShare } from '../../../test/guests.ts'
import { asAdmin, browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { newMember } from '../../../test/people.ts'
import { openDatabase } from '../../platform/database.ts'
import { workQueue } from '../../platform/queue.ts'
import { deletionOfCompanies } from './delete-companies.ts'

const DAY = 24 * 60 * 60
// Fifteen days back: when the grace is over by this clock, it is over by the database's own as well.
const clock = movableClock(new Date(Date.now() - 15 * DAY * 1000).toISOString())
const database = await scratchDatabase()
const app = await startApp({ clock }, { databaseUrl: database.runtimeUrl })
const password = 'hesttagstenskov'

type Owner = Awaited<ReturnType<typeof newCompany>>
const begin = ({ call, company }: Pick<Owner, 'call' | 'company'>, companyName = 'Prøve & Søn', proof = password) =>
  call(beginDeletion, { params: { company }, body: { companyName, proof } })
const undo = ({ call, company }: Pick<Owner, 'call' | 'company'>) => call(undoDeletion, { params: { company } })
const memberOf = ({ company }: Owner, role: 'owner' | 'amo' | 'member') =>
  newMember(app, company, role, database.adminUrl)

describe('a company whose deletion has begun', () => {
  test('is closed to everybody but its owners, who look and change nothing', async () => {
    const owner = await newCompany(app)
    const amo = await memberOf(owner, 'amo')
    const params = { company: owner.company }
    const deletesAt = new Date(clock.now().getTime() + 14 * DAY * 1000)
    expect(await begin(owner)).toEqual({ deletesAt })
    for (const attempt of [
      () => amo.call(readCompany, { params }),
      () => amo.call(readOverview, { params }),
      () => amo.call(undoDeletion, { params }),
      () => owner.call(openRound, { params, body: { quarter: '2025-Q4', mode: 'joint' } }),
    ])
      expect(await refusal(attempt())).toMatchObject({
        status: 403,
        code: 'company-closed',
        deletesAt: deletesAt.toISOString(),
      })
    expect(await owner.call(readCompany, { params })).toMatchObject({ deletesAt })
    expect((await owner.call(exportCompany, { params })).length).toBeGreaterThan(100)
  })

  test('opens again as it was when an owner undoes it, and its log says both; twice is once', async () => {
    const owner = await newCompany(app)
    const other = await memberOf(owner, 'owner')
    const params = { company: owner.company }
    clock.moveBy(60)
    await begin(owner)
    clock.moveBy(60)
    await other.call(undoDeletion, { params })
    await undo(owner)
    expect(await owner.call(readCompany, { params })).toMatchObject({ deletesAt: null })
    const { entries } = await owner.call(readAuditLog, { params, query: {} })
    expect(entries.map(({ action }) => action)).toEqual(['deletion-undone', 'deletion-begun', 'company-created'])
  })

  test('has links and invitations that lead nowhere at once, also where one was opened before, until it is undone', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company }
    const quarter = '2025-Q4' as const
    const body = { quarter, mode: 'anonymous' as const, roles: ['owner' as const], hasLinks: true }
    await owner.call(openRound, { params, body })
    const { token } = await newShare(owner, quarter, { label: 'Opslag' })
    const guest = browser(app)
    await guest.call(openShare, { body: { token } })
    await owner.call(invite, { params, body: { addresses: 'ny@virksomhed.dk', role: 'member' } })
    const { invitations } = await owner.call(listInvitations, { params, query: {} })
    const invitation = { params: { token: invitations[0]?.link?.split('/').at(-1) ?? '' } }
    await begin(owner)
    expect(await refusal(guest.call(readShare))).toMatchObject({ code: 'share-ended' })
    expect(await refusal(browser(app).call(openShare, { body: { token } }))).toMatchObject({ status: 404 })
    expect(await refusal(guest.call(readInvitation, invitation))).toMatchObject({ code: 'invitation-unknown' })
    await undo(owner)
    expect(await guest.call(readShare)).toMatchObject({ company: 'Prøve & Søn' })
    expect(await guest.call(readInvitation, invitation)).toMatchObject({ email: 'ny@virksomhed.dk' })
  })

  test('is begun by an owner alone, who types its name and shows who they are', async () => {
    const owner = await newCompany(app)
    const amo = await memberOf(owner, 'amo')
    expect(await refusal(begin({ ...amo, company: owner.company }))).toMatchObject({ code: 'not-allowed' })
    expect(await refusal(begin(owner, 'Prøve og Søn'))).toMatchObject({ code: 'wrong-company-name' })
    expect(await refusal(begin(owner, undefined, 'ikke min adgangskode'))).toMatchObject({ code: 'wrong-proof' })
    expect(await refusal(begin({ ...amo, company: 'nobody-has-this' }))).toMatchObject({ code: 'not-found' })
    expect(await owner.call(readCompany, { params: { company: owner.company } })).toMatchObject({ deletesAt: null })
    await begin(owner, '  Prøve & Søn ')
  })

  test('is begun once by two owners at once, and told of once', async () => {
    const owner = await newCompany(app)
    const other = await memberOf(owner, 'owner')
    const outcomes = await Promise.allSettled([begin(owner), begin({ ...other, company: owner.company })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const told = await asAdmin(
      `SELECT FROM outbox WHERE kind = 'company-closing' AND company_id = (SELECT id FROM companies WHERE slug = $1)`,
      [owner.company],
      database.adminUrl,
    )
    expect(told).toHaveLength(1)
  })
})

describe('when the grace is over', () => {
  const runtime = openDatabase(database.runtimeUrl, 4)
  const events: Record<string, unknown>[] = []
  const deletion = deletionOfCompanies({ database: runtime, clock, report: (_, facts) => events.push(facts) })
  const { run } = deletion
  const companies = async () =>
    (await asAdmin<{ slug: string }>('SELECT slug FROM companies', [], database.adminUrl)).map(({ slug }) => slug)

  test('every row of the company is gone, of all tables there are, and nobody else has lost one; its people stay', async () => {
    const { a, b } = await makeWorld(app, database.adminUrl)
    const standIn = crypto.randomUUID()
    await asAdmin(
      `INSERT INTO users (id, email, name, language, created_at, stand_in_at) VALUES ($1::uuid, $1::text, 'Et tidligere medlem', 'da', now(), $2)`,
      [standIn, a.companyId],
      database.adminUrl,
    )
    await asAdmin(
      'UPDATE companies SET deletes_at = $2 WHERE id = $1',
      [a.companyId, new Date(Date.now() - 60_000)],
      database.adminUrl,
    )
    const before = await connected(database.adminUrl, (admin) => fingerprint(admin, b))
    await run()
    expect(await companies()).toContain(a.company)
    clock.moveTo(new Date().toISOString())
    await Promise.all([run(), run()])
    expect(await companies()).not.toContain(a.company)
    expect(events.filter(({ company }) => company === a.companyId)).toHaveLength(1)
    await connected(database.adminUrl, async (admin) => {
      const tables = (await ownedTables(admin)).filter(({ owner }) => owner === 'company')
      expect(tables.length).toBeGreaterThan(15)
      for (const { table, column } of tables) {
        const { rows } = await admin.query(`SELECT FROM ${table} WHERE ${column} = $1`, [a.companyId])
        expect({ table, rows: rows.length }).toEqual({ table, rows: 0 })
      }
      expect(await fingerprint(admin, b)).toEqual(before)
      const { rows: people } = await admin.query('SELECT id FROM users WHERE id = ANY($1)', [[...a.userIds, standIn]])
      expect(people).toHaveLength(a.userIds.length)
    })
  })

  test('a company is deleted whole or not at all, however the worker is cut off', async () => {
    const owner = await newCompany(app)
    await begin(owner)
    await asAdmin(
      'UPDATE companies SET deletes_at = $2 WHERE slug = $1',
      [owner.company, new Date(Date.now() - 60_000)],
      database.adminUrl,
    )
    await connected(database.adminUrl, async (admin) => {
      // Held up in the middle: other tables are emptied by then.
      await admin.query('BEGIN; LOCK TABLE audit_log IN ACCESS EXCLUSIVE MODE')
      const cut = run().then(
        () => 'done',
        (error: unknown) => error,
      )
      // From outside: within a transaction what others do is seen as it was when it was first looked at.
      const cutOff = async () => {
        const cut = await asAdmin(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE wait_event_type = 'Lock' AND query LIKE '%delete_company%' AND datname = current_database()`,
          [],
          database.adminUrl,
        )
        return cut.length
      }
      await expect.poll(cutOff, { timeout: 10_000 }).toBe(1)
      expect(await cut).toBeInstanceOf(Error)
      await admin.query('COMMIT')
    })
    expect(await owner.call(readCompany, { params: { company: owner.company } })).toMatchObject({ slug: owner.company })
    await run()
    expect(await companies()).not.toContain(owner.company)
  })

  test('a worker looks for it by its own timetable, and does it', async () => {
    const owner = await newCompany(app)
    await asAdmin(
      `UPDATE companies SET deletes_at = now() - interval '1 hour' WHERE slug = $1`,
      [owner.company],
      database.adminUrl,
    )
    const nothing = async () => {}
    const tasks = { tell: nothing, send: nothing, 'send-personal': nothing }
    const queue = await workQueue(database.workerUrl, tasks, () => {}, [deletion])
    const timetable = () =>
      asAdmin('SELECT identifier FROM graphile_worker._private_known_crontabs', [], database.adminUrl)
    await expect.poll(timetable, { timeout: 10_000 }).toEqual([{ identifier: 'delete-companies' }])
    await asAdmin(`SELECT graphile_worker.add_job('delete-companies')`, [], database.adminUrl)
    await expect.poll(companies, { timeout: 10_000 }).not.toContain(owner.company)
    await queue.stop()
  })

  test('one whose grace is not over, or was undone, cannot be deleted by the role that serves requests', async () => {
    const [waiting, kept] = [await newCompany(app), await newCompany(app)]
    await begin(waiting)
    for (const { company } of [waiting, kept]) {
      const [row] = await asAdmin<{ id: string }>(
        'SELECT id FROM companies WHERE slug = $1',
        [company],
        database.adminUrl,
      )
      await connected(database.runtimeUrl, async (client) => {
        await client.query(`BEGIN; SET LOCAL app.company_id = '${row?.id}'`)
        expect((await client.query('SELECT app.delete_company() AS "isGone"')).rows).toEqual([{ isGone: false }])
        await expect(client.query('DELETE FROM companies')).rejects.toMatchObject({ code: '42501' })
      })
    }
    await run()
    expect(await companies()).toEqual(expect.arrayContaining([waiting.company, kept.company]))
  })

  test('its address is free, and whoever takes it is found there', async () => {
    const first = await newCompany(app, 'Unik Navn ApS')
    await begin(first, 'Unik Navn ApS')
    await asAdmin(
      `UPDATE companies SET deletes_at = now() - interval '1 hour' WHERE slug = $1`,
      [first.company],
      database.adminUrl,
    )
    await run()
    expect((await newCompany(app, 'Unik Navn ApS')).company).toBe(first.company)
    expect(
      await refusal(first.call(changeFacts, { params: { company: first.company }, body: {} as never })),
    ).toMatchObject({
      status: 400,
    })
    await runtime.close()
  })
})
