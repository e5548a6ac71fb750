import { asAdmin } from './harness.ts'

interface NewAction {
  title?: string
  problem?: string
  /** The e-mail address of whoever is responsible, or takes part. */
  responsible?: string
  participant?: string
  department?: string
  deadline?: string
  followUpOn?: string
}

/** An action of a company's plan, made past the product, whose deadlines may lie in the past; gives its id. */
export async function newAction(company: string, action: NewAction, database?: string): Promise<string> {
  const { title = 'Fast makker', problem = 'Nye står alene', responsible, participant, ...more } = action
  const member =
    'SELECT m.id FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.company_id = c.id AND u.email ='
  const [made] = await asAdmin<{ id: string }>(
    `WITH made AS (
       INSERT INTO actions (company_id, id, title, problem, level, status_since, responsible, department_id, deadline,
         follow_up_on, created_at, created_by)
       SELECT c.id, gen_random_uuid(), $2, $3, 'group', '2026-11-01', (${member} $4), $5::uuid, $6::date, $7::date, now(),
         (SELECT id FROM memberships WHERE company_id = c.id AND role = 'owner' ORDER BY id LIMIT 1)
       FROM companies c WHERE slug = $1 RETURNING company_id, id
     ), joined AS (
       INSERT INTO action_participants (company_id, action_id, membership_id)
       SELECT c.company_id, c.id, m.id FROM made c JOIN memberships m ON m.company_id = c.company_id
         JOIN users u ON u.id = m.user_id WHERE u.email = $8
     )
     SELECT id FROM made`,
    [
      company,
      title,
      problem,
      responsible ?? null,
      more.department ?? null,
      more.deadline ?? null,
      more.followUpOn ?? null,
      participant ?? null,
    ],
    database,
  )
  return made?.id ?? ''
}

/** What became of an action. */
export async function settleAction(id: string, status: 'done' | 'dropped', database?: string) {
  await asAdmin(
    `UPDATE actions SET status = $2::action_status, settled_at = now(), drop_reason = CASE $2 WHEN 'dropped' THEN 'Ordren blev aflyst' END
     WHERE id = $1`,
    [id, status],
    database,
  )
}
