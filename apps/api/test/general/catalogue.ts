import { runtimeRole } from '@trivselsrum/prisma/roles'
import type pg from 'pg'
import { backDoorFaults, grantFaults, queueFaults, roleFaults } from './rights.ts'
import { readTables, roots, type Table } from './tables.ts'

/** Tables that belong to nobody; each must be excused here by name. */
const ownerless = ['_prisma_migrations', 'call_counts', 'sign_in_failures']

const bound = { company: '( SELECT app.company_id() AS company_id)', person: '( SELECT app.user_id() AS user_id)' }

/** The ways across the border, to read only. Any other policy beside the owner's own is a fault. */
const crossings: Record<string, string> = {
  'memberships.own_membership': `SELECT public ((user_id = ${bound.person}) AND (state = 'active'::membership_state))`,
  'companies.own_company': `SELECT public (id IN ( SELECT memberships.company_id FROM memberships WHERE ((memberships.user_id = ${bound.person}) AND (memberships.state = 'active'::membership_state))))`,
  'users.colleague': `SELECT public (id IN ( SELECT memberships.user_id FROM memberships WHERE (memberships.company_id = ${bound.company})))`,
  'users.stand_in': `INSERT public (stand_in_at = ${bound.company})`,
  'memberships.directory': 'SELECT trivselsrum_owner true',
  'companies.directory': 'SELECT trivselsrum_owner true',
  'shares.directory': 'SELECT trivselsrum_owner true',
  'anonymous_sheets.directory': 'SELECT trivselsrum_owner true',
  'receipts.directory': 'SELECT trivselsrum_owner true',
  'contributor_receipts.directory': 'SELECT trivselsrum_owner true',
  'calendar_feeds.directory': 'SELECT trivselsrum_owner true',
  'users.directory': 'SELECT trivselsrum_owner true',
  'invitations.directory': 'SELECT trivselsrum_owner true',
  'authenticator_apps.directory': 'SELECT trivselsrum_owner true',
  'passkeys.directory': 'SELECT trivselsrum_owner true',
}

/**
 * Everything in which a database departs from the rules of tenancy, one sentence each; none when all of them hold. It
 * knows the rules and no feature: a new table is held to them from its first migration on.
 *
 * @param client connected as the superuser.
 * @param role the role that requests are served with.
 */
export async function catalogueFaults(client: pg.Client, role = runtimeRole): Promise<string[]> {
  const tables = await readTables(client)
  const owned = tables.filter(({ name }) => !ownerless.includes(name))
  const faults = [
    ...ownerless.filter((name) => !tables.some((table) => table.name === name)).map((name) => `${name}: is not there`),
    ...owned.filter(({ owner }) => !owner).map(({ name }) => `${name}: belongs to neither a company nor a person`),
    ...(await columnFaults(client, owned)),
    ...(await policyFaults(client, owned)),
    ...(await indexFaults(client, owned)),
    ...(await foreignKeyFaults(client, owned)),
    ...(await grantFaults(client, tables, role)),
    ...(await roleFaults(client, role)),
    ...(await backDoorFaults(client, tables)),
    ...(await queueFaults(client, role)),
  ]
  return faults.sort()
}

async function columnFaults(client: pg.Client, tables: Table[]): Promise<string[]> {
  const { rows } = await client.query<{ table: string; column: string; type: string; isNull: boolean; value: string }>(`
    SELECT attrelid::regclass::text AS table, attname AS column, format_type(atttypid, atttypmod) AS type,
      NOT attnotnull AS "isNull", COALESCE(pg_get_expr(adbin, adrelid), '') AS value
    FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE attname IN ('id', 'company_id', 'user_id') AND NOT attisdropped`)
  return tables.flatMap(({ name, owner, column }) => {
    const found = rows.find((row) => row.table === name && row.column === column)
    if (!owner || !found) return []
    const isDefaulted = owner !== 'company' || name in roots || found.value === 'app.company_id()'
    return [
      ...(found.type === 'uuid' ? [] : [`${name}: ${column} is no uuid`]),
      ...(found.isNull ? [`${name}: ${column} may be missing`] : []),
      ...(isDefaulted ? [] : [`${name}: ${column} is not filled in from the transaction's company`]),
    ]
  })
}

async function policyFaults(client: pg.Client, tables: Table[]): Promise<string[]> {
  const { rows: security } = await client.query<{ table: string; isOn: boolean; isForced: boolean }>(
    'SELECT oid::regclass::text AS table, relrowsecurity AS "isOn", relforcerowsecurity AS "isForced" FROM pg_class',
  )
  const { rows: policies } = await client.query<{ table: string; name: string; says: string; checks: string }>(`
    SELECT tablename AS table, policyname AS name, concat_ws(' ', cmd, array_to_string(roles, ','), qual) AS says,
      COALESCE(with_check, '') AS checks
    FROM pg_policies WHERE schemaname = 'public'`)
  return tables.flatMap(({ name, owner, column }) => {
    const state = security.find(({ table }) => table === name)
    const own = policies.filter(({ table }) => table === name)
    const rule = owner && `(${column} = ${bound[owner]})`
    const main = own.find((policy) => policy.name === owner)
    const isRight = main && `${oneLine(main.says)} ${main.checks}` === `ALL public ${rule} ${rule}`
    return [
      ...(state?.isOn ? [] : [`${name}: row-level security is off`]),
      ...(state?.isForced ? [] : [`${name}: row-level security is not forced`]),
      ...(isRight || !owner ? [] : [`${name}: the policy "${owner}" is ${main ? 'not what it should be' : 'missing'}`]),
      ...own
        .filter(
          (policy) =>
            policy !== main &&
            crossings[`${name}.${policy.name}`] !== oneLine(`${policy.says} ${policy.checks}`.trim()),
        )
        .map((policy) => `${name}: the policy "${policy.name}" is unknown`),
    ]
  })
}

async function indexFaults(client: pg.Client, tables: Table[]): Promise<string[]> {
  const { rows } = await client.query<{ table: string; index: string; first: string; isPrimary: boolean }>(`
    SELECT indrelid::regclass::text AS table, indexrelid::regclass::text AS index, indisprimary AS "isPrimary",
      COALESCE((SELECT attname FROM pg_attribute WHERE attrelid = indrelid AND attnum = indkey[0]), '') AS first
    FROM pg_index WHERE indisunique`)
  return tables.flatMap(({ name, column }) => {
    if (name in roots) return []
    const own = rows.filter(({ table }) => table === name)
    return [
      ...(own.some(({ isPrimary }) => isPrimary) ? [] : [`${name}: has no primary key`]),
      ...own
        .filter(({ first }) => first !== column)
        .map(({ index }) => `${name}: the unique index ${index} does not begin with ${column}`),
    ]
  })
}

/** A key between two tables of the same owner must carry the owner, since keys are checked past every policy. */
async function foreignKeyFaults(client: pg.Client, tables: Table[]): Promise<string[]> {
  const names = (relation: string, numbers: string) => `
    ARRAY(SELECT attname::text FROM unnest(${numbers}) WITH ORDINALITY k(number, place)
      JOIN pg_attribute ON attrelid = ${relation} AND attnum = number ORDER BY place)`
  const { rows } = await client.query<{ name: string; from: string; to: string; columns: string[]; target: string[] }>(`
    SELECT conname AS name, conrelid::regclass::text AS from, confrelid::regclass::text AS to,
      ${names('conrelid', 'conkey')} AS columns, ${names('confrelid', 'confkey')} AS target
    FROM pg_constraint WHERE contype = 'f'`)
  const ownerOf = (name: string) => tables.find((table) => table.name === name)
  const unowned = tables
    .filter(({ name, owner }) => owner && !(name in roots))
    .filter(({ name, column }) => !rows.some(({ from, columns }) => from === name && columns.includes(column)))
    .map(({ name }) => `${name}: nothing ties it to whom it belongs to`)
  const loose = rows.flatMap(({ name, from, to, columns, target }) => {
    const [source, goal] = [ownerOf(from), ownerOf(to)]
    // Roots are named by their id alone: it is the owner itself, or a person who works in several companies.
    if (to in roots) return []
    const carried = target[columns.indexOf(source?.column ?? '')]
    const isTied = source && goal && source.owner === goal.owner && carried === goal.column
    return isTied ? [] : [`${from}: the foreign key ${name} does not carry ${goal?.column ?? 'an owner'}`]
  })
  return [...unowned, ...loose]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
