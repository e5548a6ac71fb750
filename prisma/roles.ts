import pg from 'pg'

/**
 * The roles the product works with: one owns the tables, one serves requests and owns nothing, one owns the queue of
 * what is to be done after a change, and sees no table of the product.
 */
export const ownerRole = 'trivselsrum_owner'
export const runtimeRole = 'trivselsrum_app'
export const workerRole = 'trivselsrum_worker'

/** A request that takes longer is given up, so that nothing waits for ever behind it. */
const runtimeLimits = { statement_timeout: '10s', lock_timeout: '8s', idle_in_transaction_session_timeout: '30s' }

export interface RoleOptions {
  /** A superuser's address of the server. */
  adminUrl: string
  database: string
  ownerPassword: string
  runtimePassword: string
  workerPassword: string
}

/**
 * Makes the roles and the database where they are missing, and sets the passwords. Names of people and departments
 * sort as Danish has it (… Z Æ Ø Å).
 *
 * @returns the addresses of the database as each role.
 */
export async function createRoles(
  options: RoleOptions,
): Promise<{ ownerUrl: string; runtimeUrl: string; workerUrl: string }> {
  const client = new pg.Client({ connectionString: options.adminUrl })
  await client.connect()
  try {
    await ensureRole(client, ownerRole, options.ownerPassword)
    await ensureRole(client, runtimeRole, options.runtimePassword)
    await ensureRole(client, workerRole, options.workerPassword)
    // Migrations make the queue, and a change puts into it what comes after, both with the owner's rights.
    await client.query(`GRANT ${workerRole} TO ${ownerRole}`)
    for (const [setting, value] of Object.entries(runtimeLimits))
      await client.query(`ALTER ROLE ${runtimeRole} SET ${setting} = '${value}'`)
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [options.database])
    if (!rowCount)
      await client.query(
        `CREATE DATABASE ${client.escapeIdentifier(options.database)} OWNER ${ownerRole} TEMPLATE template0
         ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'da-DK'`,
      )
  } finally {
    await client.end()
  }
  return {
    ownerUrl: addressFor(options, ownerRole, options.ownerPassword),
    runtimeUrl: addressFor(options, runtimeRole, options.runtimePassword),
    workerUrl: addressFor(options, workerRole, options.workerPassword),
  }
}

async function ensureRole(client: pg.Client, role: string, password: string) {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
  if (!rowCount) await client.query(`CREATE ROLE ${role}`)
  await client.query(
    `ALTER ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`,
  )
}

function addressFor({ adminUrl, database }: RoleOptions, role: string, password: string): string {
  const url = new URL(adminUrl)
  url.username = role
  url.password = password
  url.pathname = `/${database}`
  return url.href
}
