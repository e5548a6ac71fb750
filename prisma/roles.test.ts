import pg from 'pg'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { createRoles, ownerRole, runtimeRole, workerRole } from './roles.ts'

const database = `roles-${process.pid}-${crypto.randomUUID().slice(0, 8)}`
const passwords = { ownerPassword: 'owner', runtimePassword: 'runtime', workerPassword: 'worker' }
const options = { adminUrl: inject('postgres').adminUrl, database, ...passwords }

let urls: Awaited<ReturnType<typeof createRoles>>
beforeAll(async () => {
  urls = await createRoles(options)
})

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}

describe('the roles of a database', () => {
  test('are the owner, the one that serves requests and the one that works through the queue, each with an address', async () => {
    const whoAmI = 'SELECT current_user AS role, current_database() AS database'
    expect(await ask(urls.ownerUrl, whoAmI)).toEqual([{ role: ownerRole, database }])
    expect(await ask(urls.runtimeUrl, whoAmI)).toEqual([{ role: runtimeRole, database }])
    expect(await ask(urls.workerUrl, whoAmI)).toEqual([{ role: workerRole, database }])
  })

  test('made again are the same', async () => {
    expect(await createRoles(options)).toEqual(urls)
  })

  test('have no more rights than they need, and the one that serves requests owns nothing', async () => {
    const roles = await ask<Record<string, unknown>>(
      urls.ownerUrl,
      `SELECT rolname AS role, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS "isMighty",
         rolname = (SELECT datdba::regrole::text FROM pg_database WHERE datname = current_database()) AS "isOwner"
       FROM pg_roles WHERE rolname IN ('${ownerRole}', '${runtimeRole}', '${workerRole}') ORDER BY 1`,
    )
    expect(roles).toEqual([
      { role: runtimeRole, isMighty: false, isOwner: false },
      { role: ownerRole, isMighty: false, isOwner: true },
      { role: workerRole, isMighty: false, isOwner: false },
    ])
    for (const url of [urls.runtimeUrl, urls.workerUrl])
      await expect(ask(url, 'CREATE TABLE mine (id uuid)')).rejects.toMatchObject({ code: '42501' })
  })

  test('let no request wait for ever', async () => {
    const limits = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']
    for (const limit of limits) expect(await ask(urls.runtimeUrl, `SHOW ${limit}`)).not.toEqual([{ [limit]: '0' }])
  })

  test('sort names as Danish has it', async () => {
    const names = "(VALUES ('Ågård'), ('Zoo'), ('Østerbro'), ('Anker'), ('Ærø'), ('Aalborg')) v (name)"
    const rows = await ask<{ name: string }>(urls.runtimeUrl, `SELECT name FROM ${names} ORDER BY name`)
    expect(rows.map(({ name }) => name)).toEqual(['Anker', 'Zoo', 'Ærø', 'Østerbro', 'Ågård', 'Aalborg'])
  })
})
