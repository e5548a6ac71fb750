import { ownerRole } from '@trivselsrum/prisma/roles'
import pg from 'pg'
import { inject } from 'vitest'
import { BLANK } from './global-setup.ts'

export interface Addresses {
  adminUrl: string
  ownerUrl: string
  runtimeUrl: string
  workerUrl: string
}

/** Does work on a connection of its own. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

let count = 0

/**
 * A database of one's own on the run's server, where a test may change what all others rely on. Migrated and empty, or
 * a copy of another one to which nobody is connected. It goes with the server, unless it is dropped before.
 */
export async function scratchDatabase(template = BLANK): Promise<Addresses & { name: string }> {
  const name = `scratch_${process.pid}_${Date.now()}_${++count}`
  const { adminUrl, ownerUrl, runtimeUrl, workerUrl } = inject('postgres')
  await connected(adminUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${ownerRole}`))
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
  return { name, adminUrl: at(adminUrl), ownerUrl: at(ownerUrl), runtimeUrl: at(runtimeUrl), workerUrl: at(workerUrl) }
}

/** Throws out whoever is still connected. */
export async function dropDatabase(name: string) {
  await connected(inject('postgres').adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
}
