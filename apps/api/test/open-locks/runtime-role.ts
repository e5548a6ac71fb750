import { readFileSync } from 'node:fs'
import { runtimeRole } from '@trivselsrum/prisma/roles'
import { type Addresses, connected } from '../databases.ts'

const tenantSql = readFileSync(new URL('../../../../prisma/tenant.sql', import.meta.url), 'utf8')

/** A run-time role for one database alone: what is done to it touches nobody else on the server. */
export async function ownRuntimeRole({ adminUrl, ownerUrl, runtimeUrl }: Addresses) {
  const role = `scratch_role_${process.pid}_${Date.now()}`
  await connected(adminUrl, async (admin) => {
    await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD 'runtime'`)
    await admin.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${runtimeRole}`)
  })
  await connected(ownerUrl, async (owner) => {
    await owner.query('BEGIN')
    await owner.query("SELECT set_config('app.runtime_role', $1, true)", [role])
    await owner.query(tenantSql)
    await owner.query('COMMIT')
  })
  return { role, runtimeUrl: Object.assign(new URL(runtimeUrl), { username: role }).href }
}
