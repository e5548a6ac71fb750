import type pg from 'pg'
import type { Faults } from './faults.ts'
import { idsOf, type OwnedTable, ownedTables } from './rows.ts'
import type { Side, World } from './world.ts'

type Row = Record<string, unknown>

/** A key from one table to another, without the column of the owner. */
interface Key extends OwnedTable {
  name: string
  columns: string[]
}

/** How many of B's rows a foreign key is tried in: one may be kept as it is by something else, all are not. */
const TRIED = 10

/**
 * Tries, with bare SQL as the role that requests are served with, to see and change what is on the other side of every
 * table: PostgreSQL alone must refuse, whatever code stands above it.
 *
 * @yields each thing that could be done.
 */
export async function* borderFaults(runtime: pg.Client, admin: pg.Client, { a, b }: World): Faults {
  for (const owned of await ownedTables(admin)) {
    const theirs = await rowsOf(admin, owned, a)
    if (theirs.length === 0) yield `${owned.table}: A has no rows to be kept from B`
    yield* await boundToNobody(runtime, owned)
    yield* await boundToB(runtime, owned, theirs, { a, b })
  }
  for (const key of await keysBetweenOwned(admin)) yield* await keyIntoA(runtime, admin, key, { a, b })
}

async function boundToNobody(runtime: pg.Client, { table }: OwnedTable): Promise<string[]> {
  const { rows } = await runtime.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`)
  return rows[0]?.count === 0 ? [] : [`${table}: rows are seen by a transaction bound to nobody`]
}

async function boundToB(runtime: pg.Client, owned: OwnedTable, theirs: Row[], { a, b }: World): Promise<string[]> {
  const { table, column } = owned
  const ids = idsOf(a, owned)
  const attempts: [string, string, unknown[]][] = [
    ['seen', `SELECT FROM ${table} WHERE ${column} = ANY($1)`, [ids]],
    ['changed', `UPDATE ${table} SET ${column} = ${column} WHERE ${column} = ANY($1)`, [ids]],
    ['deleted', `DELETE FROM ${table} WHERE ${column} = ANY($1)`, [ids]],
  ]
  const faults: string[] = []
  await runtime.query(`BEGIN; ${bindingTo(b, owned)}`)
  for (const [what, sql, values] of attempts)
    if ((await outcomeOf(runtime, sql, values)) === 'done') faults.push(`${table}: rows of A can be ${what} from B`)
  // The policy speaks before any key does: a row that only its key keeps out could be added under another one.
  const added = await outcomeOf(runtime, insertInto(table), [theirs[0]])
  if (added !== 'forbidden') faults.push(`${table}: rows of A can be added from B`)
  await runtime.query('ROLLBACK')
  return faults
}

/** A key that names a thing of A must be refused in a row of B, whichever of B's rows it is put into. */
async function keyIntoA(runtime: pg.Client, admin: pg.Client, key: Key, { a, b }: World): Promise<string[]> {
  const { table, column, columns } = key
  const target = (await rowsOf(admin, key, a)).find((row) => columns.every((name) => row[name] !== null))
  const ours = await rowsOf(admin, key, b)
  if (!target || ours.length === 0) return [`${table}: the world has nothing to try ${key.name} with`]
  const foreign = Object.fromEntries(columns.map((name) => [name, target[name]]))
  const set = columns.map((name, index) => `${name} = $${index + 2}`).join(', ')
  await runtime.query(`BEGIN; ${bindingTo(b, key)}`)
  let isTaken = false
  for (const row of ours.slice(0, TRIED)) {
    const copy = { ...row, ...foreign, ...('id' in row && { id: crypto.randomUUID() }) }
    const update = `UPDATE ${table} SET ${set} WHERE ${column} = $1`
    const values = [row[column], ...Object.values(foreign)]
    isTaken ||= (await outcomeOf(runtime, insertInto(table), [copy])) === 'done'
    isTaken ||= (await outcomeOf(runtime, update, values)) === 'done'
  }
  await runtime.query('ROLLBACK')
  return isTaken ? [`${table}: a row of B can point at a thing of A by ${key.name}`] : []
}

/** What becomes of a statement, which is undone in any case; one that touches no row came to nothing. */
async function outcomeOf(client: pg.Client, sql: string, values: unknown[]) {
  await client.query('SAVEPOINT attempt')
  try {
    return (await client.query(sql, values)).rowCount ? 'done' : 'nothing'
  } catch (error) {
    const { code } = error as { code?: string }
    // No right to do it, or against a policy; against a key or a check.
    if (code === '42501') return 'forbidden'
    if (code?.startsWith('23')) return 'broken'
    throw error
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT attempt')
  }
}

const insertInto = (table: string) => `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`

async function rowsOf(admin: pg.Client, owned: OwnedTable, side: Side): Promise<Row[]> {
  const { rows } = await admin.query<{ row: Row }>(
    `SELECT to_jsonb(t) AS row FROM ${owned.table} t WHERE ${owned.column} = ANY($1)`,
    [idsOf(side, owned)],
  )
  return rows.map(({ row }) => row)
}

async function keysBetweenOwned(admin: pg.Client): Promise<Key[]> {
  const tables = await ownedTables(admin)
  const { rows } = await admin.query<{ name: string; from: string; to: string; columns: string[] }>(`
    SELECT conname AS name, conrelid::regclass::text AS from, confrelid::regclass::text AS to,
      ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY(conkey)) AS columns
    FROM pg_constraint WHERE contype = 'f'`)
  return rows
    .filter(({ to }) => !['companies', 'users'].includes(to))
    .flatMap(({ name, from, columns }) => {
      const owned = tables.find(({ table }) => table === from)
      return owned ? [{ ...owned, name, columns: columns.filter((column) => column !== owned.column) }] : []
    })
}

function bindingTo({ companyId, userIds }: Side, { owner }: OwnedTable): string {
  return owner === 'company'
    ? `SET LOCAL app.company_id = '${companyId}'`
    : `SET LOCAL app.user_id = '${userIds[0] ?? ''}'`
}
