import type * as contract from '@trivselsrum/contracts/audit'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { readEntries } from './queries.ts'
import { actIn } from './rules.ts'
import { acts } from './words.ts'

/** The most people to choose among. */
const PEOPLE = 500

export const readAuditLog: CompanyAction<typeof contract.readAuditLog> = async (context, { query }) => {
  const { actor, language } = context
  requireRight(actor.role, 'read')
  const found = await readEntries(context, { ...query, limit: query.limit + 1 })
  const entries = found.slice(0, query.limit)
  return {
    entries,
    older: found.length > entries.length ? (entries.at(-1)?.id ?? null) : null,
    acts: Object.keys(acts).map((action) => ({ action, act: actIn(action, language) })),
    people: await readPeople(context),
  }
}

/** Everybody who is or was there: what they did stays theirs. */
async function readPeople({ sql }: CompanyContext) {
  return sql<{ id: string; name: string }>`
    SELECT m.id, u.name FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.company_id = app.company_id()
    ORDER BY u.name COLLATE "da-x-icu", m.id LIMIT ${PEOPLE}`
}
