import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@trivselsrum/local-postgres/server'
import { deploy } from '@trivselsrum/prisma/deploy'
import { createRoles } from '@trivselsrum/prisma/roles'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { adminUrl: string; ownerUrl: string; runtimeUrl: string }
  }
}

/**
 * One PostgreSQL with one migrated database for all files of a run. TEST_POSTGRES names the folder of another server's
 * binaries; without it the product's own is used.
 */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'api-tests-'))
  const binaries = process.env.TEST_POSTGRES
  const server = await startPostgres({ folder, isDisposable: true, ...(binaries && { binaries }) })
  const passwords = { ownerPassword: 'owner', runtimePassword: 'runtime' }
  const { ownerUrl, runtimeUrl } = await createRoles({ adminUrl: server.adminUrl(), database: 'tests', ...passwords })
  await deploy(ownerUrl)
  project.provide('postgres', { adminUrl: server.adminUrl('tests'), ownerUrl, runtimeUrl })
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
