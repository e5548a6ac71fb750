import { exportAuditLog, mostExported, readAuditLog } from '@trivselsrum/contracts/audit'
import { createDepartment } from '@trivselsrum/contracts/departments'
import { changeRole } from '@trivselsrum/contracts/members'
import { describe, expect, test } from 'vitest'
import { asAdmin, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { joined } from '../../../test/inviting.ts'
import { everyRole } from '../../../test/people.ts'

const start = '2026-11-24T10:00:00Z'
const clock = movableClock(start)
const app = await startApp({ clock })

/** A company whose owner makes a department a day, from the 24th of November on. */
async function companyWithDays(days: number) {
  clock.moveTo(start)
  const owner = await newCompany(app)
  const params = { company: owner.company }
  for (let day = 0; day < days; day++) {
    clock.moveTo(`2026-11-${24 + day}T22:59:59Z`)
    await owner.call(createDepartment, { params, body: { name: `Dag ${day}` } })
  }
  clock.moveBy(1)
  const read = async (query: object) =>
    (await owner.call(readAuditLog, { params, query })).entries.map(({ about, action }) => about || action)
  return { ...owner, params, read }
}

describe('the log', () => {
  test('is read the newest first, a page at a time, every line once', async () => {
    const { call, params } = await companyWithDays(5)
    const seen: string[] = []
    let olderThan: string | undefined
    do {
      const { entries, older } = await call(readAuditLog, { params, query: { limit: 2, olderThan } })
      seen.push(...entries.map(({ about, action }) => about || action))
      olderThan = older ?? undefined
    } while (olderThan)
    expect(seen).toEqual(['Dag 4', 'Dag 3', 'Dag 2', 'Dag 1', 'Dag 0', 'company-created'])
  })

  test('is filtered by kind of act and by person', async () => {
    const owner = await companyWithDays(1)
    const { call, params, read } = owner
    const person = await joined(app, owner, { role: 'owner' })
    await person.call(createDepartment, { params, body: { name: 'Inges' } })
    expect(await read({ action: 'department-created' })).toEqual(['Inges', 'Dag 0'])
    expect(await read({ action: 'department-created', by: person.id })).toEqual(['Inges'])
    expect(await read({ by: crypto.randomUUID() })).toEqual([])
    const { acts, people } = await call(readAuditLog, { params, query: {} })
    expect(people.map(({ name }) => name)).toEqual(['Inge Bak', 'Karen Holm'])
    expect(acts).toContainEqual({ action: 'department-created', act: 'Afdeling oprettet' })
  })

  test('is filtered by days as they are in Denmark, both included', async () => {
    const { read } = await companyWithDays(4)
    expect(await read({ from: '2026-11-25', to: '2026-11-26' })).toEqual(['Dag 2', 'Dag 1'])
    expect(await read({ from: '2026-11-27' })).toEqual(['Dag 3'])
    expect(await read({ to: '2026-11-23' })).toEqual([])
  })

  test.each([
    { from: '2026-13-01' },
    { from: '0000-01-01' },
    { to: 'i går' },
    { by: 'Karen' },
    { action: 'DROP TABLE' },
    { limit: 0 },
    { olderThan: 'x' },
  ])('is not filtered by nonsense: %j', async (query) => {
    const { call, company } = await newCompany(app)
    const read = call(readAuditLog, { params: { company }, query })
    expect(await refusal(read)).toMatchObject({ status: 400, code: 'invalid-request' })
  })

  test('holds no name and no address of anybody', async () => {
    const owner = await newCompany(app)
    const person = await joined(app, owner, { name: 'Hemmelige Navn' })
    const params = { company: owner.company, member: person.id }
    await owner.call(changeRole, { params, body: { role: 'amo' } })
    const rows = await asAdmin<{ text: string }>(
      'SELECT a.subject::text AS text FROM audit_log a JOIN companies c ON c.id = a.company_id WHERE c.slug = $1',
      [owner.company],
    )
    expect(rows.length).toBeGreaterThanOrEqual(4)
    for (const { text } of rows) expect(text).not.toMatch(/Hemmelige|@/)
  })
})

describe('the export', () => {
  test('is the lines that were chosen, as a file for spreadsheets, and stands in the log itself', async () => {
    const { call, params, read } = await companyWithDays(3)
    const query = { from: '2026-11-25', action: 'department-created' }
    expect(await call(exportAuditLog, { params, query })).toBe(
      '\ufeff"Tidspunkt";"Hvem";"Handling";"Hvad"\r\n' +
        '"2026-11-26 23:59";"Karen Holm";"Afdeling oprettet";"Dag 2"\r\n' +
        '"2026-11-25 23:59";"Karen Holm";"Afdeling oprettet";"Dag 1"\r\n',
    )
    expect(await read({ action: 'audit-log-exported' })).toEqual(['2 linjer'])
  })

  test('travels as CSV to be saved, is kept by nobody, and is refused as JSON', async () => {
    const { cookies, company } = await newCompany(app)
    const ask = (url: string) =>
      app.inject({
        method: 'POST',
        url: `/api/companies/${company}/audit-log/export${url}`,
        headers: { 'sec-fetch-site': 'same-origin', 'accept-language': 'en' },
        cookies: Object.fromEntries(cookies),
      })
    const { statusCode, headers, payload } = await ask('')
    expect(statusCode).toBe(201)
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment',
      'cache-control': 'no-store',
    })
    expect(payload).toContain('"Time";"Who";"Act";"What"')
    const refused = await ask('?from=x')
    expect(refused.headers['content-type']).toContain('application/problem+json')
  })

  test('takes the formula out of a name', async () => {
    const owner = await newCompany(app)
    const person = await joined(app, owner, { name: '=HYPERLINK("http://x")', role: 'owner' })
    const params = { company: owner.company }
    await person.call(createDepartment, { params, body: { name: '@SUM(1)' } })
    const file = await owner.call(exportAuditLog, { params, query: { action: 'department-created' } })
    expect(file).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(file).toContain(`"'@SUM(1)"`)
  })

  test('is whole or not at all', async () => {
    const { call, company } = await newCompany(app)
    await asAdmin(
      `INSERT INTO audit_log (company_id, id, at, actor_id, action, subject)
       SELECT c.id, gen_random_uuid(), '2025-06-01', m.id, 'round-closed', '{"quarter": "2025-Q1"}'
       FROM companies c JOIN memberships m ON m.company_id = c.id, generate_series(1, $2::int) WHERE c.slug = $1`,
      [company, mostExported],
    )
    const params = { company }
    expect(await refusal(call(exportAuditLog, { params }))).toMatchObject({ status: 422, code: 'export-too-long' })
    const file = await call(exportAuditLog, { params, query: { to: '2025-12-31' } })
    expect(file.split('\r\n')).toHaveLength(mostExported + 2)
  })
})

test('the log is for owners', async () => {
  const { company, amo, leader, member } = await everyRole(app)
  const params = { company }
  for (const { call } of [amo, leader, member])
    for (const attempt of [() => call(readAuditLog, { params, query: {} }), () => call(exportAuditLog, { params })])
      expect(await refusal(attempt())).toMatchObject({ status: 403, code: 'not-allowed' })
})
