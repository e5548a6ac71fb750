import { deploy } from '@trivselsrum/prisma/deploy'
import { createRoles } from '@trivselsrum/prisma/roles'
import { rating } from '@trivselsrum/toolkit/kinds/rating'
import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import { readLibrary } from '@trivselsrum/toolkit/library'
import { addQuarters, quarterOf } from '@trivselsrum/toolkit/quarter'
import { activityOf } from '@trivselsrum/toolkit/tool'
import pg from 'pg'

export interface Seeded {
  adminUrl: string
  runtimeUrl: string
  userId: string
  /** In the order of their slugs, `c1` … `cN`. */
  companyIds: string[]
  /** The newest closed quarter, and the one whose complete sheet waits to be handed in. */
  closed: string
  open: string
}

/** The companies with an action plan, by their numbers, and how many actions stand in each. */
export const plans = { large: { company: 1, actions: 2000 }, small: { company: 2, actions: 50 } }

/** Workshops of the first company by how many notes they have, and one that every company is to write in. */
export const workshops = {
  large: { id: '00000000-0000-4000-8000-000000000500', notes: 500 },
  small: { id: '00000000-0000-4000-8000-000000000020', notes: 20 },
  written: '00000000-0000-4000-8000-000000000001',
}

const QUARTERS = 20
const SHEETS = 6
const userId = '00000000-0000-7000-8000-000000000001'
/** An id that can be told beforehand; in the form of version 4, since replies are held to their contract. */
const uuid = (kind: string, company: string, more = "''") =>
  `overlay(overlay(md5('${kind}:' || ${company} || ':' || ${more}) placing '4' from 13) placing '8' from 17)::uuid`

/** A database of so many companies, each with twenty quarters of six complete sheets, one person a member of all. */
export async function seed(
  adminServerUrl: (database?: string) => string,
  database: string,
  companies: number,
): Promise<Seeded> {
  const passwords = { ownerPassword: 'owner', runtimePassword: 'runtime', workerPassword: 'worker' }
  const { ownerUrl, runtimeUrl } = await createRoles({ adminUrl: adminServerUrl(), database, ...passwords })
  await deploy(ownerUrl)
  const adminUrl = adminServerUrl(database)
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const open = quarterOf(new Date())
  const quarters = Array.from({ length: QUARTERS }, (_, index) => addQuarters(open, index - QUARTERS + 1))
  const { ids, result } = content()
  // As a bulk load: the keys between the tables hold by construction.
  await client.query("SET session_replication_role = 'replica'")
  await client.query('BEGIN')
  await client.query(
    `INSERT INTO users (id, email, name, language, created_at) VALUES ('${userId}', 'bench@example.dk', 'Bench', 'da', now())`,
  )
  await client.query(
    `CREATE TEMP TABLE c AS SELECT n, ${uuid('company', 'n')} AS id FROM generate_series(1, ${companies}) n`,
  )
  await client.query(
    "INSERT INTO companies (id, slug, name, created_at) SELECT id, 'c' || n, 'Company ' || n, now() FROM c",
  )
  await client.query(
    `INSERT INTO memberships (company_id, id, user_id, role, created_at)
     SELECT c.id, ${uuid('member', 'n')}, '${userId}', 'owner', now() FROM c`,
  )
  await client.query(
    `CREATE TEMP TABLE r AS SELECT c.id AS company, n, q, ${uuid('round', 'n', 'q')} AS id, ${uuid('member', 'n')} AS member
     FROM c, unnest($1::text[]) q`,
    [quarters],
  )
  await client.query(
    `INSERT INTO rounds (company_id, id, quarter, mode, state, tool, tool_version, opened_at, opened_by, closed_at, closed_by, result)
     SELECT company, id, q, 'joint', CASE WHEN q = $1 THEN 'open' ELSE 'closed' END::round_state, 'maturity', 1, now(), member,
       CASE WHEN q < $1 THEN now() END, CASE WHEN q < $1 THEN member END, CASE WHEN q < $1 THEN $2::jsonb END FROM r`,
    [open, result],
  )
  await client.query(
    `CREATE TEMP TABLE s AS SELECT company, r.id AS round, r.q, member, k, ${uuid('sheet', 'n', 'q || k')} AS id
     FROM r, generate_series(1, ${SHEETS}) k`,
  )
  await client.query(
    `INSERT INTO answer_sheets (company_id, id, round_id, respondent, revision, handed_in_at, handed_in_by)
     SELECT company, id, round, CASE WHEN k = 1 THEN 'joint' ELSE 'other ' || k END, 20,
       CASE WHEN q < $1 OR k > 1 THEN now() END, CASE WHEN q < $1 OR k > 1 THEN member END FROM s`,
    [open],
  )
  await client.query(
    `INSERT INTO answers (company_id, sheet_id, statement, score, note, version, saved_at, saved_by)
     SELECT company, s.id, statement, 3, CASE WHEN k = 1 AND statement LIKE '%-1' THEN 'A note of the usual length about why.' ELSE '' END, 1, now(), member
     FROM s, unnest($1::text[]) statement`,
    [ids],
  )
  for (const plan of Object.values(plans)) await fillPlan(client, plan)
  await holdWorkshops(client)
  await client.query('COMMIT')
  await client.query('VACUUM ANALYZE')
  const { rows } = await client.query<{ id: string }>('SELECT id FROM c ORDER BY n')
  await client.end()
  return { adminUrl, runtimeUrl, userId, companyIds: rows.map(({ id }) => id), closed: addQuarters(open, -1), open }
}

/** A plan of every status and level, a third of it from rounds, each action with a deadline and somebody who sees to it. */
async function fillPlan(client: pg.Client, { company, actions }: { company: number; actions: number }) {
  await client.query(
    `INSERT INTO actions (company_id, id, title, problem, level, status, status_since, settled_at, drop_reason, round_id,
       statement, responsible, deadline, measure, created_at, created_by)
     SELECT c.id, ${uuid('action', 'n', 'k')}, 'An action with a title of the usual length, number ' || k, $1,
       (enum_range(NULL::action_level))[1 + k % 4], status, now(),
       CASE WHEN status IN ('done', 'dropped') THEN now() - k * interval '1 hour' END,
       CASE WHEN status = 'dropped' THEN 'The order was cancelled' END, origin, CASE WHEN origin IS NOT NULL THEN 'active-1' END,
       ${uuid('member', 'n')}, current_date + (k * 37 % 730 - 365), $1, now(), ${uuid('member', 'n')}
     FROM c, generate_series(1, ${actions}) k,
       LATERAL (SELECT (enum_range(NULL::action_status))[1 + k % 10 * 2 / 5] AS status,
         CASE WHEN k % 3 = 0 THEN (SELECT min(r.id::text)::uuid FROM r WHERE r.n = c.n) END AS origin) o
     WHERE n = ${company}`,
    ['Some words about why this is done and how it will be seen that it worked. '.repeat(4)],
  )
  await client.query(
    `INSERT INTO action_participants (company_id, action_id, membership_id)
     SELECT company_id, id, responsible FROM actions WHERE company_id = ${uuid('company', `'${company}'`)}`,
  )
}

/** Workshops under way: one in every company, and in the first two more with notes in the activity that is shown. */
async function holdWorkshops(client: pg.Client) {
  const { large, small, written } = workshops
  const adaptation = { order: [], steps: {}, words: {}, own: {}, films: {} }
  const hold = (id: string, condition: string) =>
    client.query(
      `INSERT INTO workshops (company_id, id, title, tool, programme_version, language, adaptation, starts_at, facilitator_id,
         state, started_at, led_by, step, activity, created_at, created_by)
       SELECT c.id, $1, 'A workshop', 'dialogue', 1, 'da', $2, now(), ${uuid('member', 'n')}, 'underway', now(),
         ${uuid('member', 'n')}, 'wrap-up', 'groups', now(), ${uuid('member', 'n')} FROM c WHERE ${condition}`,
      [id, adaptation],
    )
  await hold(written, 'true')
  for (const { id, notes } of [large, small]) {
    await hold(id, 'n = 1')
    await client.query(
      `INSERT INTO workshop_notes (company_id, workshop_id, id, activity, box, text, place, written_at, written_by)
       SELECT c.id, $1, ${uuid('note', `'${id}'`, 'k')}, 'groups', 'daily-life', 'A note of the usual length, number ' || k, k, now(),
         ${uuid('member', 'n')} FROM c, generate_series(1, ${notes}) k WHERE n = 1`,
      [id],
    )
  }
}

function content() {
  const { content } = activityOf(readLibrary().find('maturity', 1, 'da'), 'rating') ?? {}
  if (!content) throw new Error('tool 1 is missing')
  const ids = statementsOf(content).map(({ id }) => id)
  const answer = Object.fromEntries(ids.map((id, index) => [id, 1 + (index % 5)]))
  return { ids, result: rating.summary(content, [answer]) }
}
