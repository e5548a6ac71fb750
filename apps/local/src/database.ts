import { join } from 'node:path'
import { startPostgres } from '@trivselsrum/local-postgres/server'
import { deploy } from '@trivselsrum/prisma/deploy'
import { createRoles } from '@trivselsrum/prisma/roles'
import { Failure } from './failure.ts'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'

export interface Database {
  /** The run-time role's address. */
  url: string
  /** The worker role's. */
  workerUrl: string
  ended?: Promise<Error>
  stop: () => Promise<void>
}

const name = 'trivselsrum'

/** The database of the settings, with every migration deployed; PostgreSQL is started unless it is one's own. */
export async function startDatabase(settings: Settings, secrets: Secrets): Promise<Database> {
  if (settings.database) {
    await migrate(settings.database.ownerUrl)
    const { url, workerUrl } = settings.database
    return { url, workerUrl, stop: async () => {} }
  }
  const server = await startPostgres({ folder: join(settings.dataFolder, 'postgres') })
  try {
    const roles = { adminUrl: server.adminUrl(), database: name, ...secrets }
    const { ownerUrl, runtimeUrl, workerUrl } = await createRoles(roles)
    await migrate(ownerUrl)
    return { url: runtimeUrl, workerUrl, ended: server.ended, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function migrate(ownerUrl: string) {
  try {
    await deploy(ownerUrl)
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw new Failure('The database could not be brought up to date with this version.', said)
  }
}
