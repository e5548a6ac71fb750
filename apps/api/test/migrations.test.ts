import { deploy } from '@trivselsrum/prisma/deploy'
import { sqlToSchema } from '@trivselsrum/prisma/engine'
import { migrationNames } from '@trivselsrum/prisma/migrations'
import { ownerRole } from '@trivselsrum/prisma/roles'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { connected, scratchDatabase } from './databases.ts'
import { catalogueFaults } from './general/catalogue.ts'

const applied = 'SELECT migration_name AS name, checksum, finished_at FROM _prisma_migrations ORDER BY 1'
const snapshot = `
  SELECT 'column' AS kind, table_name || '.' || column_name AS name, data_type || ' ' || coalesce(column_default, '') AS is
  FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT 'policy', tablename || '.' || policyname, concat_ws(' ', cmd, roles::text, qual, with_check) FROM pg_policies
  UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT 'rule', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT 'grant', relname, relacl::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
  ORDER BY 1, 2, 3`

const rowsOf = (url: string, sql: string) => connected(url, async (client) => (await client.query(sql)).rows)

describe('the migrations', () => {
  test('say exactly what the schema says', async () => {
    const { ownerUrl } = await scratchDatabase()
    expect(await sqlToSchema(ownerUrl)).toBe('')
  })

  test('that lag behind the schema are noticed', async () => {
    const { ownerUrl, adminUrl } = await scratchDatabase()
    await rowsOf(adminUrl, 'DROP INDEX rounds_one_per_quarter; ALTER TABLE users ADD COLUMN nickname text')
    const sql = await sqlToSchema(ownerUrl)
    expect(sql).toContain('rounds_one_per_quarter')
    expect(sql).toContain('nickname')
  })

  test('carried out again change nothing', async () => {
    const { ownerUrl, adminUrl } = await scratchDatabase()
    const before = await rowsOf(adminUrl, snapshot)
    const recorded = await rowsOf(adminUrl, applied)
    expect(recorded).toHaveLength(migrationNames().length)
    expect(before.length).toBeGreaterThan(100)
    expect(await deploy(ownerUrl)).toBe('the database is up to date')
    expect(await rowsOf(adminUrl, snapshot)).toEqual(before)
    expect(await rowsOf(adminUrl, applied)).toEqual(recorded)
  })

  test('make of an empty database one that keeps every rule of tenancy', async () => {
    const { ownerUrl, adminUrl } = await emptyDatabase()
    expect(await deploy(ownerUrl)).toBe(`applied: ${migrationNames().join(', ')}`)
    expect(await connected(adminUrl, (client) => catalogueFaults(client))).toEqual([])
  })

  test('put right what somebody has changed about policies and grants', async () => {
    const { ownerUrl, adminUrl } = await scratchDatabase()
    await rowsOf(
      adminUrl,
      `DROP POLICY company ON rounds; ALTER TABLE answers DISABLE ROW LEVEL SECURITY;
       GRANT ALL ON audit_log TO trivselsrum_app; GRANT SELECT ON users TO PUBLIC`,
    )
    expect(await connected(adminUrl, (client) => catalogueFaults(client))).toHaveLength(4)
    await deploy(ownerUrl)
    expect(await connected(adminUrl, (client) => catalogueFaults(client))).toEqual([])
  })

  test('give way to requests that hold the tables, and are carried out after them', async () => {
    const { ownerUrl, adminUrl, runtimeUrl } = await scratchDatabase()
    const request = new pg.Client({ connectionString: runtimeUrl })
    await request.connect()
    // Holds what comes later in the order of the tables, and asks for what comes first once the policies wait.
    await request.query('BEGIN; SELECT FROM rounds')
    const deployed = deploy(ownerUrl)
    await connected(adminUrl, async (client) => {
      const waits = "SELECT FROM pg_locks WHERE NOT granted AND relation = 'rounds'::regclass"
      for (let isWaiting = false; !isWaiting; ) isWaiting = Boolean((await client.query(waits)).rowCount)
    })
    await expect(request.query('SELECT FROM answers')).resolves.toMatchObject({ rowCount: 0 })
    await request.query('COMMIT')
    await request.end()
    expect(await deployed).toBe('the database is up to date')
  })

  test('that fail say in which words PostgreSQL refused', async () => {
    const { ownerUrl, adminUrl } = await emptyDatabase()
    await rowsOf(adminUrl, 'CREATE SCHEMA app AUTHORIZATION trivselsrum_owner')
    await expect(deploy(ownerUrl)).rejects.toThrow(/schema "app" already exists/)
  })
})

/** Without a table in it, as on the first day. */
async function emptyDatabase() {
  const { adminUrl, ownerUrl } = inject('postgres')
  const name = `empty_${process.pid}_${crypto.randomUUID().slice(0, 8)}`
  await rowsOf(adminUrl, `CREATE DATABASE ${name} TEMPLATE template0 OWNER ${ownerRole}`)
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  return { adminUrl: at(adminUrl), ownerUrl: at(ownerUrl) }
}
