// Brings a database to what this checkout needs: migrations, then the policies and grants of tenant.sql.
// As a step of its own:   DATABASE_OWNER_URL=… node prisma/migrate.ts
// With DATABASE_ADMIN_URL, OWNER_PASSWORD and RUNTIME_PASSWORD as well, the roles and the database are made first.
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { applyMigrations } from './engine.ts'
import { createRoles, runtimeRole } from './roles.ts'

const tenantSql = readFileSync(new URL('tenant.sql', import.meta.url), 'utf8')

/**
 * Deploys what is missing; safe to repeat.
 *
 * @param ownerUrl the address as the role that owns, or shall own, the tables.
 * @param role the role that requests are served with; it must exist.
 * @returns the names of the migrations applied now.
 */
export async function migrate(ownerUrl: string, role = runtimeRole): Promise<string[]> {
  const applied = await applyMigrations(ownerUrl)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query("SELECT set_config('app.runtime_role', $1, true)", [role])
    await client.query(tenantSql)
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
  return applied
}

if (import.meta.main) {
  const { DATABASE_ADMIN_URL, DATABASE_OWNER_URL, DATABASE_NAME, OWNER_PASSWORD, RUNTIME_PASSWORD } = process.env
  const ownerUrl =
    DATABASE_ADMIN_URL && OWNER_PASSWORD && RUNTIME_PASSWORD
      ? (
          await createRoles({
            adminUrl: DATABASE_ADMIN_URL,
            database: DATABASE_NAME ?? 'trivselsrum',
            ownerPassword: OWNER_PASSWORD,
            runtimePassword: RUNTIME_PASSWORD,
          })
        ).ownerUrl
      : DATABASE_OWNER_URL
  if (!ownerUrl)
    throw new Error('Set DATABASE_OWNER_URL, or DATABASE_ADMIN_URL with OWNER_PASSWORD and RUNTIME_PASSWORD.')
  const applied = await migrate(ownerUrl)
  process.stdout.write(applied.length ? `applied: ${applied.join(', ')}\n` : 'the database is up to date\n')
  process.exit(0)
}
