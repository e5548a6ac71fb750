import { workerRole } from '@trivselsrum/prisma/roles'
import type pg from 'pg'
import type { Table } from './tables.ts'

/** What the run-time role may do where that is not everything: to a table by name, to any other by its owner. */
const grants: Record<string, string> = {
  _prisma_migrations: 'SELECT',
  sign_in_failures: 'DELETE INSERT SELECT',
  audit_log: 'INSERT SELECT',
  action_changes: 'INSERT SELECT',
  action_notes: 'INSERT SELECT',
  workshop_events: 'INSERT SELECT',
  rounds: 'INSERT SELECT UPDATE',
  answer_sheets: 'INSERT SELECT UPDATE',
  draft_updates: 'DELETE INSERT SELECT',
  policy_versions: 'DELETE INSERT SELECT',
  answers: 'INSERT SELECT UPDATE',
  companies: 'INSERT SELECT UPDATE',
  users: 'INSERT SELECT UPDATE',
  memberships: 'INSERT SELECT UPDATE',
  departments: 'INSERT SELECT UPDATE',
  invitations: 'INSERT SELECT UPDATE',
}
const usualGrant = 'DELETE INSERT SELECT UPDATE'

/**
 * Functions that run with the owner's rights: they answer with one id, a moment, or with yes or no; one puts ids into the
 * queue, and one answers with the companies of whoever asks. Two delete: a company whose time has come, and a person in
 * whose name nothing stands any more, each the one that the transaction is bound to.
 */
const definers = [
  'app.companies_of_person',
  'app.company_after',
  'app.company_id_of',
  'app.company_id_of_invitation',
  'app.company_of_calendar',
  'app.company_of_receipt',
  'app.company_of_share',
  'app.company_to_remind',
  'app.company_to_delete',
  'app.delete_company',
  'app.delete_person',
  'app.deletes_at',
  'app.enqueue',
  'app.has_second_factor',
  'app.lacks_second_factor',
  'app.user_id_of',
]

/** Where the queue lies, apart from all tables of the product. */
const queueSchema = 'graphile_worker'

/** Where somebody is granted more or less of a table than its rules say. */
export async function grantFaults(client: pg.Client, tables: Table[], role: string): Promise<string[]> {
  const { rows } = await client.query<{ table: string; grantee: string; rights: string }>(`
    SELECT CASE WHEN n.nspname = 'public' THEN '' ELSE n.nspname || '.' END || relname AS table,
      CASE WHEN grantee = 0 THEN 'PUBLIC' ELSE grantee::regrole::text END AS grantee,
      string_agg(privilege_type, ' ' ORDER BY privilege_type) AS rights
    FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace, aclexplode(relacl)
    WHERE n.nspname !~ '^(pg_|information_schema$|${queueSchema}$)' AND grantee <> relowner GROUP BY 1, 2`)
  const { rows: columns } = await client.query<{ table: string; column: string }>(`
    SELECT attrelid::regclass::text AS table, attname AS column FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
    WHERE attacl IS NOT NULL AND c.relnamespace = 'public'::regnamespace`)
  const wrong = tables.flatMap(({ name }) => {
    const expected = grants[name] ?? usualGrant
    const given = rows.find(({ table, grantee }) => table === name && grantee === role)?.rights ?? 'nothing'
    return given === expected ? [] : [`${name}: the run-time role is granted ${given} instead of ${expected}`]
  })
  return [
    ...wrong,
    ...rows.filter(({ grantee }) => grantee !== role).map(({ table, grantee }) => `${table}: is granted to ${grantee}`),
    ...columns.map(({ table, column }) => `${table}: the column ${column} has grants of its own`),
  ]
}

/** What the role that requests are served with must not be or be able to do. */
export async function roleFaults(client: pg.Client, role: string): Promise<string[]> {
  const { rows } = await client.query<Record<string, boolean>>(
    `SELECT rolsuper AS "is a superuser", rolbypassrls AS "passes by row-level security",
       rolcreaterole AS "may make roles", rolcreatedb AS "may make databases", rolreplication AS "may replicate",
       EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid) AS "is a member of another role",
       EXISTS (SELECT FROM pg_shdepend WHERE refobjid = r.oid AND deptype = 'o'
         AND dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))) AS "owns something",
       has_schema_privilege(rolname, 'public', 'CREATE') OR has_schema_privilege(rolname, 'app', 'CREATE')
         OR has_database_privilege(rolname, current_database(), 'CREATE') AS "may make tables or schemas"
     FROM pg_roles r WHERE rolname = $1`,
    [role],
  )
  const faults = Object.entries(rows[0] ?? { 'is not there': true }).filter(([, isSo]) => isSo)
  return faults.map(([fault]) => `the run-time role ${fault}`)
}

/** What reads tables with the rights of its owner, past the grants and policies of whoever asks. */
export async function backDoorFaults(client: pg.Client, tables: Table[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT n.nspname || '.' || proname AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
    WHERE prosecdef AND n.nspname !~ '^(pg_|information_schema$)'
    UNION ALL
    SELECT n.nspname || '.' || relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
    WHERE relkind IN ('v', 'm') AND n.nspname !~ '^(pg_|information_schema$|${queueSchema}$)'`)
  return [
    ...rows.filter(({ name }) => !definers.includes(name)).map(({ name }) => `${name}: reads with its owner's rights`),
    ...tables.filter(({ name }) => name.includes('.')).map(({ name }) => `${name}: lies outside the schema public`),
  ]
}

/**
 * The queue is all one role's, which has nothing else: whoever serves requests cannot look into it, and whoever works
 * through it cannot look into a table of the product by that.
 */
export async function queueFaults(client: pg.Client, role: string): Promise<string[]> {
  const { rows: items } = await client.query<{ name: string; owner: string; isOpen: boolean }>(
    `SELECT relname AS name, relowner::regrole::text AS owner,
       EXISTS (SELECT FROM aclexplode(relacl) WHERE grantee <> relowner) AS "isOpen"
     FROM pg_class WHERE relnamespace = $1::text::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
     UNION ALL SELECT proname, proowner::regrole::text, proacl IS NULL
       OR EXISTS (SELECT FROM aclexplode(proacl) WHERE grantee <> proowner)
     FROM pg_proc WHERE pronamespace = $1::text::regnamespace
     UNION ALL SELECT 'the schema itself', nspowner::regrole::text, EXISTS (SELECT FROM aclexplode(nspacl) WHERE grantee <> nspowner)
     FROM pg_namespace WHERE nspname = $1::text`,
    [queueSchema],
  )
  const { rows: reach } = await client.query<Record<string, boolean>>(
    `SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS "has more rights than it needs",
       EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid) AS "is a member of another role",
       EXISTS (SELECT FROM pg_class WHERE relowner = r.oid AND relnamespace <> $2::text::regnamespace AND relkind NOT IN ('i', 't'))
         AS "owns something outside the queue",
       EXISTS (SELECT FROM pg_class, aclexplode(relacl) WHERE grantee = r.oid AND relowner <> r.oid)
         OR has_schema_privilege(rolname, 'public', 'USAGE') OR has_schema_privilege(rolname, 'app', 'USAGE')
         AS "reaches into the product's tables"
     FROM pg_roles r WHERE rolname = $1`,
    [workerRole, queueSchema],
  )
  const { rows: entry } = await client.query<{ may: boolean }>(`SELECT has_schema_privilege($1, $2, 'USAGE') AS may`, [
    role,
    queueSchema,
  ])
  return [
    ...(items.length > 10 ? [] : ['the queue is not there']),
    ...items.filter(({ owner }) => owner !== workerRole).map(({ name }) => `the queue: ${name} is not the worker's`),
    ...items.filter(({ isOpen }) => isOpen).map(({ name }) => `the queue: ${name} is granted to somebody else`),
    ...Object.entries(reach[0] ?? { 'is not there': true }).flatMap(([fault, isSo]) =>
      isSo ? [`the worker's role ${fault}`] : [],
    ),
    ...(entry[0]?.may ? ['the run-time role may enter the queue'] : []),
  ]
}
