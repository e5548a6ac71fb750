import { randomBytes } from 'node:crypto'
import type { Language } from '@trivselsrum/toolkit/tool'
import type { Ask } from '../../platform/database.ts'
import { derivedSecrets, tokenHash } from '../../platform/derived-secrets.ts'
import { nameKeyOf } from '../departments/name-key.ts'
import { createCompany } from '../identity/create-company.ts'
import { tokenOf } from '../invitations/token.ts'
import { type Contents, Damaged, fileOf, type Row } from './archive.ts'
import { hex } from './hex.ts'
import { taken } from './holdings.ts'
import { insertRows } from './insert-rows.ts'
import { writePeople } from './write-people.ts'
import { ofPolicies, writePolicies } from './write-policies.ts'
import type { Writing } from './writing.ts'

/** What hangs on a round, and can only be written while it is open. */
const ofRounds: Record<string, (row: Row, sheets: ReadonlyMap<unknown, unknown>) => unknown> = {
  participants: (row) => row.round_id,
  answer_sheets: (row) => row.round_id,
  answers: (row, sheets) => sheets.get(row.sheet_id),
}

/** What hangs on a yearly discussion, and can only be written while it is a draft. */
const ofDiscussions = ['discussion_sections', 'discussion_participants', 'goal_reviews']

/** Long for a company of the largest size that is read. */
const LONGEST = '60s'

/** Writes a company as it stands in an export, in the transaction's own company. Ids stay: they are the company's own. */
export async function writeCompany(
  writing: Writing,
  contents: Contents,
  { companyId, userId }: { companyId: string; userId: string },
) {
  const { ask, now, config, library } = writing
  await ask(`SET LOCAL statement_timeout = '${LONGEST}'`)
  const slug = await writeRoot(writing, contents.companies?.[0] ?? {}, { companyId, userId })
  await insertRows(
    ask,
    'departments',
    rowsOf('departments', (row) => ({ ...row, name_key: nameKeyOf(String(row.name)) })),
  )
  const memberId = await writePeople(writing, contents.memberships ?? [], { companyId, userId })
  const secrets = derivedSecrets(config.jwtSecret)
  const hashOf = (row: Row) =>
    tokenHash(tokenOf(secrets, { companyId, id: String(row.id), generation: Number(row.generation) }))
  await insertRows(
    ask,
    'invitations',
    rowsOf('invitations', (row) => ({ ...row, token_hash: hex(hashOf(row)) })),
  )
  for (const [index, { tool, tool_version: version }] of rowsOf('rounds').entries())
    if (!library.find(String(tool), Number(version), 'da'))
      throw new Damaged({ file: fileOf('rounds'), row: index + 1 })
  await writeRounds(ask, contents)
  await writeDiscussions(ask, contents)
  await writePolicies(ask, contents)
  // A link's token is known to nobody any more: it stands there as one that has ended.
  const ended = (row: Row) => ({ ...row, token_hash: hex(randomBytes(32)), revoked_at: row.revoked_at ?? now })
  await insertRows(ask, 'shares', rowsOf('shares', ended))
  const written = [
    'companies',
    'departments',
    'memberships',
    'invitations',
    'rounds',
    'shares',
    'discussions',
    ...ofDiscussions,
    ...ofPolicies,
    ...Object.keys(ofRounds),
  ]
  for (const [table] of taken) if (!written.includes(table)) await insertRows(ask, table, rowsOf(table))
  await offerPlaces(writing, contents.memberships ?? [], { companyId, memberId })
  return { slug, memberId }

  function rowsOf(table: string, change = (row: Row) => row): Row[] {
    return (contents[table] ?? []).map(change)
  }
}

async function writeRoot(writing: Writing, row: Row, { companyId, userId }: { companyId: string; userId: string }) {
  const { name, slug, language, ...facts } = row
  const own = { id: companyId, name: String(name), language: language as Language, wish: String(slug) }
  const made = await createCompany(writing.sql, writing, own)
  // Whoever has no second factor would shut themselves out of what they have just brought in.
  await writing.ask(
    `UPDATE companies c SET created_at = f.created_at, cvr = f.cvr, industry = f.industry, headcount = f.headcount,
       means_from = f.means_from, details_from = f.details_from,
       apv_on = f.apv_on, requires_second_factor = f.requires_second_factor AND app.has_second_factor($2::uuid)
     FROM jsonb_populate_record(NULL::companies, $1) f WHERE c.id = app.company_id()`,
    [JSON.stringify(facts), userId],
  )
  return made
}

/**
 * Each round is written open, with what hangs on it, and then settled: a settled one takes nothing any more. Those that
 * were voided come first and one by one, since they leave their quarter to the one after them.
 */
async function writeRounds(ask: Ask, contents: Contents) {
  const rounds = contents.rounds ?? []
  const sheets = new Map((contents.answer_sheets ?? []).map((row) => [row.id, row.round_id]))
  const voided = rounds.filter(({ state }) => state === 'voided')
  for (const group of [...voided.map((round) => [round]), rounds.filter(({ state }) => state !== 'voided')]) {
    const ids = new Set(group.map(({ id }) => id))
    await insertRows(ask, 'rounds', group.map(opened))
    for (const [table, roundOf] of Object.entries(ofRounds))
      await insertRows(
        ask,
        table,
        (contents[table] ?? []).filter((row) => ids.has(roundOf(row, sheets))),
      )
    await ask(
      `UPDATE rounds r SET state = f.state, closed_at = f.closed_at, closed_by = f.closed_by, voided_at = f.voided_at,
         voided_by = f.voided_by, void_reason = f.void_reason, result = f.result, release = f.release
       FROM jsonb_populate_recordset(NULL::rounds, $1) f
       WHERE r.company_id = app.company_id() AND r.id = f.id AND f.state <> 'open'`,
      [JSON.stringify(group)],
    )
  }
}

/** In the same way: a concluded discussion and its parts never change. */
async function writeDiscussions(ask: Ask, contents: Contents) {
  const discussions = contents.discussions ?? []
  const drafts = discussions.map((row) => ({ ...row, concluded_at: null, concluded_by: null, record: null }))
  await insertRows(ask, 'discussions', drafts)
  for (const table of ofDiscussions) await insertRows(ask, table, contents[table] ?? [])
  await ask(
    `UPDATE discussions d SET concluded_at = f.concluded_at, concluded_by = f.concluded_by, record = f.record
     FROM jsonb_populate_recordset(NULL::discussions, $1) f
     WHERE d.company_id = app.company_id() AND d.id = f.id AND f.concluded_at IS NOT NULL`,
    [JSON.stringify(discussions)],
  )
}

function opened(round: Row): Row {
  const later = ['closed_at', 'closed_by', 'voided_at', 'voided_by', 'void_reason', 'result', 'release']
  return { ...round, state: 'open', ...Object.fromEntries(later.map((name) => [name, null])) }
}

/** Whoever was there when the export was taken is offered their place again; nobody is written to. */
async function offerPlaces(
  { ask, now, newId, config }: Writing,
  members: readonly Row[],
  { companyId, memberId }: { companyId: string; memberId: string },
) {
  const secrets = derivedSecrets(config.jwtSecret)
  const places = members
    .filter(({ id, state, email }) => state === 'active' && email !== null && id !== memberId)
    .map(({ id: place, email, role, department_id }) => {
      const id = newId()
      const token = tokenOf(secrets, { companyId, id, generation: 1 })
      return { id, email, role, department_id, token_hash: hex(tokenHash(token)), place }
    })
  await ask(
    `INSERT INTO invitations (id, email, role, department_id, token_hash, created_at, created_by, expires_at, place)
     SELECT id, email, role, department_id, token_hash, $2::timestamptz, $3, $2::timestamptz + interval '14 days', place
     FROM jsonb_populate_recordset(NULL::invitations, $1)
     ON CONFLICT (company_id, email) WHERE accepted_at IS NULL AND revoked_at IS NULL DO NOTHING`,
    [JSON.stringify(places), now, memberId],
  )
}
