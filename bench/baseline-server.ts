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

const readWorkshop = `
  SELECT w.id, w.title, w.tool, w.programme_version AS "programmeVersion", w.language, w.adaptation, w.place,
    w.starts_at AS "startsAt", w.department_id AS "departmentId", d.name AS department,
    w.facilitator_id AS "facilitatorId", fu.name AS facilitator, fm.state = 'active' AS "isFacilitatorActive",
    w.state, w.version, w.head, w.started_at AS "startedAt", w.finished_at AS "finishedAt", eu.name AS "finishedBy",
    w.follow_up_on::text AS "followUpOn", w.led_by AS "ledById", lu.name AS "ledBy", lm.state = 'active' AS "isLeadActive",
    w.step, w.activity, w.card, w.ends_at AS "endsAt", w.time_left AS "timeLeft", w.created_by AS "createdById",
    (SELECT count(*)::int FROM workshop_notes n WHERE n.company_id = w.company_id AND n.workshop_id = w.id) AS notes,
    (SELECT count(*)::int FROM actions a WHERE a.company_id = w.company_id AND a.workshop_id = w.id) AS actions,
    EXISTS (SELECT FROM workshop_people p
      WHERE p.company_id = w.company_id AND p.workshop_id = w.id AND p.membership_id = $1) AS "isInvited",
    (SELECT department_id FROM memberships WHERE company_id = app.company_id() AND id = $2) AS "readerDepartmentId"
  FROM workshops w
    JOIN memberships fm ON fm.company_id = w.company_id AND fm.id = w.facilitator_id JOIN users fu ON fu.id = fm.user_id
    LEFT JOIN memberships lm ON lm.company_id = w.company_id AND lm.id = w.led_by LEFT JOIN users lu ON lu.id = lm.user_id
    LEFT JOIN memberships em ON em.company_id = w.company_id AND em.id = w.finished_by LEFT JOIN users eu ON eu.id = em.user_id
    LEFT JOIN departments d ON d.company_id = w.company_id AND d.id = w.department_id
  WHERE w.company_id = app.company_id() AND w.id = $3`

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

app.post<{
  Params: { company: string; workshop: string }
  Body: { id: string; activity: string; box: string; text: string }
}>('/note/:company/:workshop', ({ params: { company, workshop }, body }, reply) =>
  inCompany(company, async (query, membership) => {
    const { id, activity, box, text } = body
    const now = new Date()
    await query(
      'lock-workshop',
      'SELECT FROM workshops WHERE company_id = app.company_id() AND id = $1 FOR NO KEY UPDATE',
      [workshop],
    )
    const { rows } = await query('workshop', readWorkshop, [membership, membership, workshop])
    if (rows[0].state !== 'underway' || rows[0].notes >= 2000) return reply.code(409).send({})
    await query(
      'note',
      `SELECT id, activity, box, text, is_picked AS "isPicked", version, place FROM workshop_notes
       WHERE company_id = app.company_id() AND workshop_id = $1 AND id = $2`,
      [workshop, id],
    )
    const { rows: events } = await query(
      'event',
      `WITH next AS (
         UPDATE workshops SET head = head + 1 WHERE company_id = app.company_id() AND id = $1 RETURNING head
       )
       INSERT INTO workshop_events (workshop_id, number, kind, subject, at, by)
       SELECT $2, head, $3, $4, $5, $6 FROM next
       RETURNING number, pg_notify('workshop', json_build_object('workshop', workshop_id, 'head', number)::text)`,
      [workshop, workshop, 'note', id, now, membership],
    )
    const place = events[0].number
    await query(
      'add-note',
      `INSERT INTO workshop_notes (workshop_id, id, activity, box, text, place, written_at, written_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (company_id, id) DO NOTHING RETURNING id`,
      [workshop, id, activity, box, text, place, now, membership],
    )
    return reply.code(201).send({ id, activity, box, text, isPicked: false, version: 1, place })
  }),
)

await app.listen({ port: Number(PORT) })
process.once('SIGTERM', async () => {
  await app.close()
  await pool.end()
})
