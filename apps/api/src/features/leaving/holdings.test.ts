import { expect, inject, test } from 'vitest'
import { connected } from '../../../test/databases.ts'
import { readTables } from '../../../test/general/tables.ts'
import { asAdmin } from '../../../test/harness.ts'
import { holdings, keptOf, taken } from './holdings.ts'

/** Counts of calls and failures under keyed hashes, and the migrations: about nobody, and of no company. */
const ofNobody = ['_prisma_migrations', 'call_counts', 'sign_in_failures']

const columns = await asAdmin<{ table: string; column: string; type: string }>(
  `SELECT table_name AS table, column_name AS column, data_type AS type FROM information_schema.columns
   WHERE table_schema = 'public' ORDER BY 1, 2`,
)

test('of every table and column there is, it is decided what becomes of it when somebody leaves', async () => {
  const tables = await connected(inject('postgres').adminUrl, readTables)
  expect(Object.keys(holdings).sort()).toEqual(
    tables.map(({ name }) => name).filter((name) => !ofNobody.includes(name)),
  )
  for (const [table, holding] of Object.entries(holdings)) {
    const own = columns.filter((row) => row.table === table).map(({ column }) => column)
    expect({ table, columns: Object.keys(holding.columns).sort() }).toEqual({ table, columns: own.sort() })
  }
})

test('a column that looks like a secret is one, and nothing that is taken out is', () => {
  const suspicious = columns.filter(
    ({ column, type }) => type === 'bytea' || /hash|secret|token|key$|^key$|credential/.test(column),
  )
  const open = suspicious.filter(({ table, column }) => {
    const how = holdings[table]?.columns[column]?.as
    return !ofNobody.includes(table) && how !== 'secret' && how !== 'left out'
  })
  expect(open).toEqual([])
  expect(suspicious.length).toBeGreaterThan(10)
  for (const [table, { columns, theirs }] of Object.entries(holdings))
    for (const [column, { as }] of Object.entries(columns))
      if (as === 'secret' && 'shows' in theirs)
        expect(`${table}: ${Object.values(theirs.shows)}`).not.toMatch(new RegExp(`\\b${column}\\b`))
})

test('whatever names a member is looked through for a person, unless there is a reason', async () => {
  const naming = await asAdmin<{ table: string; column: string }>(
    `SELECT conrelid::regclass::text AS table, attname AS column FROM pg_constraint
     JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY(conkey)
     WHERE contype = 'f' AND confrelid = 'memberships'::regclass AND attname <> 'company_id'`,
  )
  expect(naming.length).toBeGreaterThan(10)
  const missed = naming.filter(({ table, column }) => {
    const theirs = holdings[table]?.theirs
    return !theirs || !('rows' in theirs) || !new RegExp(`\\bt\\.${column}\\b`).test(theirs.rows)
  })
  expect(missed).toEqual([])
})

test('files are read back in an order in which what is named is there, and the keys that name are those of the tables', async () => {
  const order = taken.map(([table]) => table)
  for (const [index, [table, holding]] of taken.entries())
    for (const [, { names }] of keptOf(holding))
      if (names && names !== table) expect(order.slice(0, index), `${table} names ${names}`).toContain(names)
  const keys = await asAdmin<{ table: string; columns: string[] }>(
    `SELECT indrelid::regclass::text AS table, ARRAY(SELECT attname::text FROM pg_attribute
       WHERE attrelid = indrelid AND attnum = ANY(indkey) AND attname <> 'company_id' ORDER BY attname) AS columns
     FROM pg_index WHERE indisprimary`,
  )
  for (const [table, { key }] of taken.slice(1))
    expect({ table, columns: [...(key ?? [])].sort() }).toEqual(keys.find((found) => found.table === table))
})
