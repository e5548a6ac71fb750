import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@trivselsrum/local-postgres/server'
import { deploy } from '@trivselsrum/prisma/deploy'
import { createRoles, ownerRole } from '@trivselsrum/prisma/roles'
import pg from 'pg'
import type { TestProject } from 'vitest/node'

interface Postgres {
  adminUrl: string
  ownerUrl: string
  runtimeUrl: string
  workerUrl: string
  /** Where its programs lie; the product's own when left out. */
  binaries?: string
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: Postgres
  }
}

/** The migrated database that scratch databases are copied from; nobody ever connects to it. */
export const BLANK = 'blank'

/**
 * One PostgreSQL with one migrated database for all files of a run. TEST_POSTGRES names the folder of another server's
 * binaries; without it the product's own is used.
 */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'api-tests-'))
  const named = process.env.TEST_POSTGRES
  const binaries = named ? { binaries: named } : {}
  const server = await startPostgres({ folder, isDisposable: true, ...binaries })
  const passwords = { ownerPassword: 'owner', runtimePassword: 'runtime', workerPassword: 'worker' }
  const { ownerUrl, runtimeUrl, workerUrl } = await createRoles({
    adminUrl: server.adminUrl(),
    database: 'tests',
    ...passwords,
  })
  await deploy(ownerUrl)
  await copyTests(server.adminUrl())
  project.provide('postgres', { adminUrl: server.adminUrl('tests'), ownerUrl, runtimeUrl, workerUrl, ...binaries })
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function copyTests(adminUrl: string) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(`CREATE DATABASE ${BLANK} TEMPLATE tests OWNER ${ownerRole}`)
  await client.end()
}
