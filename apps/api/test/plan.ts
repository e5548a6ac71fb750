import { asAdmin } from './harness.ts'

/**
 * Two actions of a company, past the product: one its owner sees to, from a round and in a department where there are
 * any, with somebody who takes part, a note and its first status; and one that was dropped, somebody else's by name.
 */
export async function newActions(company: string, database?: string): Promise<void> {
  await asAdmin(
    `WITH owner AS (
       SELECT m.company_id, m.id,
         (SELECT id FROM rounds r WHERE r.company_id = m.company_id AND state = 'closed' ORDER BY quarter LIMIT 1) AS round,
         (SELECT id FROM departments d WHERE d.company_id = m.company_id ORDER BY name LIMIT 1) AS department
       FROM memberships m JOIN companies c ON c.id = m.company_id
       WHERE slug = $1 AND role = 'owner' ORDER BY m.id LIMIT 1
     ), action AS (
       INSERT INTO actions (company_id, id, title, problem, level, status_since, responsible, round_id, statement,
         department_id, deadline, measure, created_at, created_by)
       SELECT company_id, gen_random_uuid(), 'Faste pauser', 'Ingen holder pause', 'group', now(), id, round,
         CASE WHEN round IS NOT NULL THEN 'passive-1' END, department, '2026-12-31', 'Vi spørger', now(), id
       FROM owner RETURNING *
     ), dropped AS (
       INSERT INTO actions (company_id, id, title, level, status, status_since, settled_at, drop_reason, responsible_name, created_at, created_by)
       SELECT company_id, gen_random_uuid(), 'Ny kaffe', 'leaders', 'dropped', now(), now(), 'Den gamle er god', 'Vicevært Bo', now(), id
       FROM owner RETURNING *
     ), participant AS (
       INSERT INTO action_participants (company_id, action_id, membership_id)
       SELECT company_id, id, created_by FROM action
     ), note AS (
       INSERT INTO action_notes (company_id, id, action_id, text, written_at, written_by)
       SELECT company_id, gen_random_uuid(), id, 'Vi er begyndt', now(), created_by FROM action
     )
     INSERT INTO action_changes (company_id, id, action_id, status, reason, changed_at, changed_by)
     SELECT company_id, gen_random_uuid(), id, status, drop_reason, now(), created_by FROM action
     UNION ALL SELECT company_id, gen_random_uuid(), id, status, drop_reason, now(), created_by FROM dropped`,
    [company],
    database,
  )
}
