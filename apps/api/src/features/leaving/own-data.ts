import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import type { Library } from '@trivselsrum/toolkit/library'
import type { OuterKey } from '../../config.ts'
import type { Ask, Database } from '../../platform/database.ts'
import { readOwnWords } from '../talks/own-words.ts'
import { aboutPeople } from './holdings.ts'

/** Rows of one table about a person, each value under the name it has in their file. */
export type Rows = Record<string, unknown>[]

/** What the product holds about a person: what is their own, and what stands in each company, by table. */
export interface OwnData {
  own: Record<string, Rows>
  companies: Record<string, Rows>[]
}

/** What opens the talks that are theirs. */
interface Means {
  talkKeys: readonly OuterKey[]
  library: Library
}

/** Reads everything about a person, also in companies that keep them out by now. */
export function readOwnData(database: Database, userId: string, means: Means, now: Date): Promise<OwnData> {
  const today = dayOf(now)
  return database.inCompanies(userId, async (sql, within) => {
    const own = await within('', (ask) => readTables(ask, 'own', null))
    const companies: OwnData['companies'] = []
    for (const { id } of await sql<{ id: string }>`SELECT app.companies_of_person() AS id`)
      companies.push(await within(id, async (ask) => readCompany(ask, await findMembership(ask, userId), means, today)))
    return { own, companies }
  })
}

async function readCompany(ask: Ask, member: string | null, means: Means, today: Day): Promise<Record<string, Rows>> {
  const tables = await readTables(ask, 'company', member)
  const words = await readOwnWords(ask, means, member, today)
  return {
    ...tables,
    talks: (tables.talks ?? []).flatMap(({ id, ...talk }) => {
      const said = words.get(id)
      return said ? [{ ...talk, ...said }] : []
    }),
  }
}

async function findMembership(ask: Ask, userId: string): Promise<string | null> {
  const found = await ask<{ id: string }>(
    'SELECT id FROM memberships WHERE company_id = app.company_id() AND user_id = $1',
    [userId],
  )
  return found[0]?.id ?? null
}

async function readTables(ask: Ask, where: 'own' | 'company', member: string | null): Promise<Record<string, Rows>> {
  const tables: Record<string, Rows> = {}
  for (const [table, { rows, shows }] of aboutPeople(where)) {
    const owner = where === 'own' ? '' : `t.${table === 'companies' ? 'id' : 'company_id'} = app.company_id() AND `
    const pairs = Object.entries(shows).map(([name, text]) => `'${name}', ${text}`)
    const text = `SELECT jsonb_build_object(${pairs.join(', ')}) AS row FROM ${table} t WHERE ${owner}(${rows})`
    const found = await ask<{ row: Rows[number] }>(
      `WITH me AS (SELECT $1::uuid AS id) ${text.replaceAll('$1', '(SELECT id FROM me)')}`,
      [member],
    )
    tables[table] = found.map(({ row }) => row)
  }
  return tables
}
