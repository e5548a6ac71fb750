import { asAdmin } from './harness.ts'

/** An action of a company with somebody who takes part, a note and its first status: all of its owner's, past the product. */
export async function newAction(company: string, title: string, database?: string): Promise<string> {
  const [made] = await asAdmin<{ id: string }>(
    `WITH owner AS (
       SELECT m.company_id, m.id FROM memberships m JOIN companies c ON c.id = m.company_id
       WHERE slug = $1 AND role = 'owner' ORDER BY m.id LIMIT 1
     ), action AS (
       INSERT INTO actions (company_id, id, title, level, status_since, responsible, deadline, created_at, created_by)
       SELECT company_id, gen_random_uuid(), $2, 'group', now(), id, '2026-12-31', now(), id FROM owner RETURNING *
     ), participant AS (
       INSERT INTO action_participants (company_id, action_id, membership_id)
       SELECT company_id, id, created_by FROM action
     ), note AS (
       INSERT INTO action_notes (company_id, id, action_id, text, written_at, written_by)
       SELECT company_id, gen_random_uuid(), id, 'Vi er begyndt', now(), created_by FROM action
     ), change AS (
       INSERT INTO action_changes (company_id, id, action_id, status, changed_at, changed_by)
       SELECT company_id, gen_random_uuid(), id, 'planned', now(), created_by FROM action
     ) SELECT id FROM action`,
    [company, title],
    database,
  )
  return made?.id ?? ''
}
