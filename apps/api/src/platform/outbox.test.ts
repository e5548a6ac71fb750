import { closeRound, openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { expect, test } from 'vitest'
import { scratchDatabase } from '../../test/databases.ts'
import { answeredRound, asAdmin, movableClock, newCompany, refusal, startApp } from '../../test/harness.ts'

const clock = movableClock()
const database = await scratchDatabase()
const app = await startApp({ clock }, { databaseUrl: database.runtimeUrl })
const quarter = '2026-Q4'

const toldBy = (company: string) =>
  asAdmin<{ kind: string; payload: object; createdAt: Date; doneAt: Date | null }>(
    `SELECT kind, payload, o.created_at AS "createdAt", done_at AS "doneAt"
     FROM outbox o JOIN companies c ON c.id = o.company_id WHERE slug = $1 ORDER BY kind DESC`,
    [company],
    database.adminUrl,
  )

test('the outside is told of every round opened and closed, and waits for nothing but that', async () => {
  const owner = await newCompany(app)
  const { call, company } = owner
  expect(await toldBy(company)).toEqual([])
  await answeredRound(owner, quarter)
  await call(closeRound, { params: { company, quarter } })
  const told = { createdAt: clock.now(), doneAt: null }
  expect(await toldBy(company)).toEqual([
    { kind: 'round-opened', payload: { round: expect.any(String) }, ...told },
    { kind: 'round-closed', payload: { quarter }, ...told },
  ])
})

test('nothing is told of what was refused', async () => {
  const owner = await newCompany(app)
  const { call, company } = owner
  const open = (quarter: string) => call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
  await open(quarter)
  await refusal(open(quarter))
  await refusal(open('2027-Q1'))
  await refusal(call(closeRound, { params: { company, quarter } }))
  await call(voidRound, { params: { company, quarter }, body: { reason: 'Forkert' } })
  expect((await toldBy(company)).map(({ kind }) => kind)).toEqual(['round-opened'])
})

test('what was told goes with the change when that fails, and the change with it', async () => {
  const { call, company } = await newCompany(app)
  // The telling is the last thing done: deferred, the fault comes at the very end.
  await asAdmin(
    `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'at the end'; END $$;
     CREATE CONSTRAINT TRIGGER fail AFTER INSERT ON outbox DEFERRABLE INITIALLY DEFERRED
       FOR EACH ROW EXECUTE FUNCTION fail()`,
    [],
    database.adminUrl,
  )
  const failed = call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
  expect(await refusal(failed)).toMatchObject({ status: 500, code: 'internal' })
  await asAdmin('DROP FUNCTION fail CASCADE', [], database.adminUrl)
  expect(await toldBy(company)).toEqual([])
  const left = await asAdmin(
    `SELECT 1 FROM companies c JOIN rounds r ON r.company_id = c.id WHERE slug = $1
     UNION ALL SELECT 1 FROM companies c JOIN audit_log a ON a.company_id = c.id WHERE slug = $1 AND action = 'round-opened'`,
    [company],
    database.adminUrl,
  )
  expect(left).toEqual([])
  expect(await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })).toMatchObject({ quarter })
  expect(await toldBy(company)).toHaveLength(1)
})
