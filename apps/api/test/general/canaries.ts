import type pg from 'pg'
import { draftWord } from './policies.ts'
import { idsOf, type OwnedTable, ownedTables } from './rows.ts'
import type { Side } from './world.ts'

/** Text that the product chooses, never a person: with another word in it the company itself could not be served. */
const chosenByProduct = [
  'actions.policy_section',
  'actions.statement',
  // Numbers by statement: nobody writes there.
  'anonymous_sheets.answers',
  'answer_sheets.respondent',
  'answers.statement',
  'audit_log.action',
  'author_keys.wrapped_by',
  // Eight digits, and no word.
  'companies.cvr',
  'companies.slug',
  'contributions.section',
  'discussion_sections.section',
  'email_challenges.purpose',
  'mails.recipient',
  'outbox.kind',
  'personal_mails.kind',
  'policy_notes.box',
  'policy_versions.reason',
  'reminders.kind',
  'reminders.subject',
  'rounds.quarter',
  'rounds.tool',
  'tool_adaptations.tool',
  'workshop_choices.activity',
  'workshop_choices.item',
  'workshop_choices.option',
  'workshop_events.kind',
  'workshop_events.subject',
  'workshop_notes.activity',
  'workshop_notes.box',
  'workshop_pairings.activity',
  // Ids of people, and no word.
  'workshop_pairings.groups',
  'workshops.activity',
  'workshops.card',
  'workshops.step',
  'workshops.tool',
  'talks.form',
  'talks.tool',
]

/** Quarters, days and judgements: with a word in their place nothing could be served either. */
const CHOSEN = /^(20\d{2}-(Q[1-4]|\d{2}-\d{2})|met|partly|unmet)$/

/** What a text is made of, by the names of its parts. */
const CHOSEN_AS: Record<string, RegExp> = {
  type: /^(doc|heading|paragraph|text|fillIn)$/,
  section: /^purpose$/,
  place: /^company$/,
  form: /^rules$/,
  language: /^da$/,
  // No address at all: one that is there is a person's word like any other.
  address: /^$/,
}

/** Where a draft stands in bytes: in these a word can take the place of one of as many letters. */
const inBytes = [
  ['draft_states', 'state'],
  ['draft_updates', 'update'],
  ['policy_versions', 'state'],
] as const

/**
 * Puts a word of its own into every text of one side, also inside JSON, past every policy and trigger. The words begin
 * with the given one and go on with the column they stand in: `kanarie-answers-note-7`. Everybody else's rows come to
 * lie behind, so that whoever reads a first row without saying whose reads one of these.
 *
 * @throws Error when a column with text has no row to put a word into: what is not there proves nothing.
 */
export async function plantCanaries(admin: pg.Client, side: Side, word: string): Promise<void> {
  await admin.query("BEGIN; SET LOCAL session_replication_role = 'replica'")
  for (const owned of await ownedTables(admin)) {
    for (const { column, isJson } of await textColumns(admin, owned.table)) {
      if (chosenByProduct.includes(`${owned.table}.${column}`)) continue
      const planted = await plantInto(admin, side, owned, { column, isJson, word })
      if (planted === 0) throw new Error(`${owned.table}.${column}: the world of the general tests has nothing there`)
    }
    const { table, column } = owned
    await admin.query(`UPDATE ${table} SET ${column} = ${column} WHERE ${column} <> ALL($1)`, [idsOf(side, owned)])
  }
  for (const [table, column] of inBytes) await plantIntoBytes(admin, side, { table, column, word })
  await admin.query('COMMIT')
}

async function plantIntoBytes(admin: pg.Client, { companyId }: Side, { table, column, word }: Record<string, string>) {
  const planted = `${word}-udkast`.slice(0, draftWord.length)
  if (planted.length !== draftWord.length)
    throw new Error('a canary of a draft has as many letters as what it replaces')
  const hex = (text: string) => Buffer.from(text).toString('hex')
  const { rowCount } = await admin.query(
    `UPDATE ${table} SET ${column} = decode(replace(encode(${column}, 'hex'), $2, $3), 'hex')
     WHERE company_id = $1 AND encode(${column}, 'hex') LIKE '%' || $2 || '%'`,
    [companyId, hex(draftWord), hex(planted)],
  )
  if (!rowCount) throw new Error(`${table}.${column}: the world of the general tests has nothing there`)
}

interface Text {
  column: string
  isJson: boolean
}

async function textColumns(admin: pg.Client, table: string): Promise<Text[]> {
  const { rows } = await admin.query<Text>(
    `SELECT column_name AS column, data_type LIKE 'json%' AS "isJson" FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1
       AND (data_type LIKE 'json%' OR data_type IN ('text', 'character varying', 'character', 'xml'))`,
    [table],
  )
  return rows
}

async function plantInto(
  admin: pg.Client,
  side: Side,
  owned: OwnedTable,
  { column, isJson, word }: Text & { word: string },
): Promise<number> {
  const { rows } = await admin.query<{ place: string; value: unknown }>(
    `SELECT ctid::text AS place, ${column} AS value FROM ${owned.table} WHERE ${owned.column} = ANY($1) AND ${column} IS NOT NULL`,
    [idsOf(side, owned)],
  )
  let count = 0
  const next = () => `${word}-${owned.table}-${column}-${++count}`.replaceAll('_', '-')
  for (const { place, value } of rows) {
    const planted = isJson ? JSON.stringify(inEveryText(value, next)) : next()
    await admin.query(`UPDATE ${owned.table} SET ${column} = $1 WHERE ctid = $2::tid`, [planted, place])
  }
  return count
}

function inEveryText(value: unknown, next: () => string): unknown {
  if (typeof value === 'string') return CHOSEN.test(value) ? value : next()
  if (Array.isArray(value)) return value.map((entry) => inEveryText(entry, next))
  if (typeof value !== 'object' || value === null) return value
  const isChosen = (key: string, entry: unknown) => typeof entry === 'string' && CHOSEN_AS[key]?.test(entry)
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, isChosen(key, entry) ? entry : inEveryText(entry, next)]),
  )
}

/** The columns whose words occur in a text. */
export function canariesIn(text: string, word: string): string[] {
  const found = text.match(new RegExp(`${word}[a-z-]*`, 'g')) ?? []
  return [...new Set(found.map((canary) => canary.slice(word.length + 1).replace(/-$/, '')))].sort()
}
