// Writes the next migration from what prisma/schema says and the migrations so far do not:
//   npm run migration -- NAME
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@trivselsrum/local-postgres/server'
import { sqlToSchema } from './engine.ts'
import { migrate } from './migrate.ts'
import { migrationNames } from './migrations.ts'
import { createRoles } from './roles.ts'

const name = process.argv[2]
if (!name || !/^[a-z0-9-]+$/.test(name))
  throw new Error('Give the migration a name: npm run migration -- add-departments')

const folder = mkdtempSync(join(tmpdir(), 'migration-'))
const server = await startPostgres({ folder, isDisposable: true })
try {
  const database = { database: 'next', ownerPassword: 'next', runtimePassword: 'next', workerPassword: 'next' }
  const { ownerUrl } = await createRoles({ adminUrl: server.adminUrl(), ...database })
  if (migrationNames().length) await migrate(ownerUrl)
  const sql = await sqlToSchema(ownerUrl)
  if (!sql) process.stdout.write('The migrations already say what the schema says.\n')
  else {
    const number = String(migrationNames().length + 1).padStart(4, '0')
    const target = new URL(`migrations/${number}_${name}/`, import.meta.url)
    mkdirSync(target, { recursive: true })
    writeFileSync(new URL('migration.sql', target), `${sql}\n`)
    process.stdout.write(`Written: prisma/migrations/${number}_${name}/migration.sql. Read it before you commit it.\n`)
  }
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
