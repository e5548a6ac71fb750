// What the routes are measured against: Fastify and pg with the same SQL under the same policies, and nothing else.
// No sessions, no contracts, no validation; the statements are those of the actions of the same names.
import { randomUUID } from 'node:crypto'
import Fastify from 'fastify'
import pg from 'pg'

const { DATABASE_URL, PORT, USER_ID, COMPANIES } = process.env
const companies = COMPANIES?.split(',') ?? []
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 20 })
const app = Fastify({ forceCloseConnections: true })

type Query = (name: string, text: string, values: unknown[]) => Promise<pg.QueryResult>

async function inCompany<T>(number: string, work: (query: Query, membership: string) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query(`BEGIN; SET LOCAL app.company_id = '${companies[Number(number) - 1]}'`)
    const query: Query = (name, text, values) => client.query({ name, text, values })
    const { rows } = await query('membership', 'SELECT id, role FROM memberships WHERE user_id = $1', [USER_ID])
    const result = await work(query, rows[0].id)
    await client.query('COMMIT')
    return result
  } finally {
    client.release()
  }
}

app.get('/health', async () => ({ status: 'alive' }))

app.get<{ Params: { company: string; quarter: string } }>('/result/:company/:quarter', ({ params }) =>
  inCompany(params.company, async (query) => {
    const { rows } = await query(
      'result',
      `SELECT r.quarter, r.mode, r.tool, r.tool_version AS version, r.closed_at AS "closedAt", r.result AS summary,
         CASE WHEN r.quarter = $2 THEN
           (SELECT jsonb_object_agg(a.statement, a.note)
            FROM answer_sheets s JOIN answers a ON a.company_id = s.company_id AND a.sheet_id = s.id
            WHERE s.company_id = r.company_id AND s.round_id = r.id AND s.respondent = $1 AND a.note <> '')
         END AS notes
       FROM rounds r WHERE r.state = 'closed' AND r.quarter <= $2 ORDER BY r.quarter DESC LIMIT 2`,
      ['joint', params.quarter],
    )
    return rows
  }),
)

app.get<{ Params: { company: string } }>('/history/:company', ({ params }) =>
  inCompany(params.company, async (query) => {
    const { rows } = await query(
      'history',
      `SELECT quarter, result AS summary FROM rounds WHERE state = 'closed' AND quarter < $1 ORDER BY quarter DESC LIMIT $2`,
      ['9999', 21],
    )
    return rows
  }),
)

app.post<{ Params: { company: string; quarter: string } }>(
  '/hand-in/:company/:quarter',
  ({ params, headers, url }, reply) =>
    inCompany(params.company, async (query, membership) => {
      const key = headers['idempotency-key']
      const now = new Date()
      await query(
        'claim',
        `INSERT INTO idempotent_replies (key, actor_id, request, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (company_id, key) DO NOTHING RETURNING key`,
        [key, membership, url, now],
      )
      const { rows } = await query(
        'lock',
        `SELECT s.id, r.state, r.tool, r.tool_version AS version, s.revision, s.handed_in_at AS "handedInAt"
       FROM rounds r JOIN answer_sheets s ON s.company_id = r.company_id AND s.round_id = r.id AND s.respondent = $1
       WHERE r.quarter = $2 AND r.state <> 'voided' FOR SHARE OF r FOR UPDATE OF s`,
        ['joint', params.quarter],
      )
      const { id, handedInAt } = rows[0]
      if (handedInAt) return reply.code(409).send({ code: 'sheet-handed-in' })
      await query('answers', 'SELECT statement, score FROM answers WHERE sheet_id = $1 AND score IS NOT NULL', [id])
      await query('hand-in', 'UPDATE answer_sheets SET handed_in_at = $1, handed_in_by = $2 WHERE id = $3', [
        now,
        membership,
        id,
      ])
      await query('audit', 'INSERT INTO audit_log (id, at, actor_id, action, subject) VALUES ($1, $2, $3, $4, $5)', [
        randomUUID(),
        now,
        membership,
        'sheet-handed-in',
        { quarter: params.quarter },
      ])
      await query('reply', 'UPDATE idempotent_replies SET reply = $1 WHERE key = $2', [{ handedInAt: now }, key])
      await query('tidy', 'DELETE FROM idempotent_replies WHERE created_at < $1', [
        new Date(now.getTime() - 172_800_000),
      ])
      return { handedInAt: now }
    }),
)

await app.listen({ port: Number(PORT) })
process.once('SIGTERM', async () => {
  await app.close()
  await pool.end()
})
