// Brings a database to what this checkout needs: migrations, the queue, then the policies and grants of tenant.sql.
// As a step of its own:   DATABASE_OWNER_URL=… node prisma/migrate.ts
// With DATABASE_ADMIN_URL, OWNER_PASSWORD, RUNTIME_PASSWORD and WORKER_PASSWORD as well, the roles and the database are
// made first.
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { applyMigrations } from './engine.ts'
import { applyQueue } from './queue.ts'
import { createRoles, runtimeRole } from './roles.ts'

const tenantSql = readFileSync(new URL('tenant.sql', import.meta.url), 'utf8')

/**
 * How long the policies wait for tables that requests are using, in milliseconds: less than PostgreSQL waits before it
 * ends one of two that wait for each other, so that it is never a request that is given up.
 */
const LOCK_WAIT = 500
/** How long requests then have the tables to themselves before the next try, and how many tries there are. */
const PAUSE = 1000
const TRIES = 30

/**
 * Deploys what is missing; safe to repeat.
 *
 * @param ownerUrl the address as the role that owns, or shall own, the tables.
 * @param role the role that requests are served with; it must exist.
 * @returns the names of the migrations applied now.
 */
export async function migrate(ownerUrl: string, role = runtimeRole): Promise<string[]> {
  const applied = await applyMigrations(ownerUrl)
  await applyQueue(ownerUrl)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    for (let left = TRIES - 1; !(await applyPolicies(client, role, left === 0)); left--) await setTimeout(PAUSE)
  } finally {
    await client.end()
  }
  return applied
}

/** Whether the policies are in place now; not while requests hold the tables, which is an error on the last try. */
async function applyPolicies(client: pg.Client, role: string, isLast: boolean): Promise<boolean> {
  try {
    await client.query(`BEGIN; SET LOCAL lock_timeout = ${LOCK_WAIT}`)
    await client.query("SELECT set_config('app.runtime_role', $1, true)", [role])
    await client.query(tenantSql)
    await client.query('COMMIT')
    return true
  } catch (error) {
    await client.query('ROLLBACK')
    const isBusy = ['55P03', '40P01'].includes((error as { code?: string }).code ?? '')
    if (!isBusy) throw error
    if (isLast) throw new Error('requests held the tables all the while: try again when there is less to do')
    return false
  }
}

if (import.meta.main) {
  const { DATABASE_ADMIN_URL, DATABASE_OWNER_URL, DATABASE_NAME, OWNER_PASSWORD, RUNTIME_PASSWORD, WORKER_PASSWORD } =
    process.env
  const ownerUrl =
    DATABASE_ADMIN_URL && OWNER_PASSWORD && RUNTIME_PASSWORD && WORKER_PASSWORD
      ? (
          await createRoles({
            adminUrl: DATABASE_ADMIN_URL,
            database: DATABASE_NAME ?? 'trivselsrum',
            ownerPassword: OWNER_PASSWORD,
            runtimePassword: RUNTIME_PASSWORD,
            workerPassword: WORKER_PASSWORD,
          })
        ).ownerUrl
      : DATABASE_OWNER_URL
  if (!ownerUrl)
    throw new Error(
      'Set DATABASE_OWNER_URL, or DATABASE_ADMIN_URL with OWNER_PASSWORD, RUNTIME_PASSWORD and WORKER_PASSWORD.',
    )
  const applied = await migrate(ownerUrl)
  process.stdout.write(applied.length ? `applied: ${applied.join(', ')}\n` : 'the database is up to date\n')
  process.exit(0)
}
