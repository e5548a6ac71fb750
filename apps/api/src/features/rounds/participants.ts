import type { RoundMode } from '@trivselsrum/contracts/rounds'
import type { Role } from '@trivselsrum/contracts/values'
import type { Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'

/** Who is asked: everybody, or those with a role, in a department, or named. */
export interface Choice {
  everyone: boolean
  roles: Role[]
  departments: string[]
  members: string[]
}

interface Chosen {
  id: string
  department: string | null
}

/**
 * The active members a choice means, each once.
 *
 * @throws Problem `not-found` when a department or a member is named that the company does not have.
 */
export async function choose({ sql }: CompanyContext, choice: Choice): Promise<Chosen[]> {
  const { everyone, roles, departments, members } = choice
  const [known] = await sql<{ departments: number; members: number }>`
    SELECT (SELECT count(*)::int FROM departments WHERE id = ANY(${departments}::uuid[])) AS departments,
      (SELECT count(*)::int FROM memberships WHERE company_id = app.company_id() AND id = ANY(${members}::uuid[])) AS members`
  if (known?.departments !== new Set(departments).size || known.members !== new Set(members).size)
    throw new Problem('not-found')
  return sql<Chosen>`
    SELECT id, department_id AS department FROM memberships
    WHERE company_id = app.company_id() AND state = 'active'
      AND (${everyone} OR role::text = ANY(${roles}) OR department_id = ANY(${departments}::uuid[]) OR id = ANY(${members}::uuid[]))
    ORDER BY id`
}

/** Asks the chosen to answer a round by themselves, whoever is asked already excepted. @returns how many are new. */
export async function ask(
  { db, sql, newId }: CompanyContext,
  { id, mode }: { id: string; mode: RoundMode },
  chosen: readonly Chosen[],
): Promise<number> {
  const added = await sql<{ member: string }>`
    INSERT INTO participants (round_id, membership_id, department_id)
    SELECT ${id}, * FROM unnest(${chosen.map((one) => one.id)}::uuid[], ${chosen.map((one) => one.department)}::uuid[])
    ON CONFLICT DO NOTHING RETURNING membership_id AS member`
  if (mode === 'named')
    await db.answerSheet.createMany({
      data: added.map(({ member }) => ({ id: newId(), roundId: id, respondent: member })),
    })
  return added.length
}

/** The memberships of everybody asked to answer a round that is open, who still are of the company. */
export async function participantsOf(sql: Sql, round: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    SELECT m.id FROM participants p
    JOIN rounds r ON r.company_id = p.company_id AND r.id = p.round_id AND r.state = 'open'
    JOIN memberships m ON m.company_id = p.company_id AND m.id = p.membership_id AND m.state = 'active'
    WHERE p.round_id = ${round} ORDER BY m.id`
  return rows.map(({ id }) => id)
}

/** Those of them who have not handed in. */
export async function participantsWaitedFor(sql: Sql, round: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    SELECT m.id FROM participants p
    JOIN rounds r ON r.company_id = p.company_id AND r.id = p.round_id AND r.state = 'open'
    JOIN memberships m ON m.company_id = p.company_id AND m.id = p.membership_id AND m.state = 'active'
    WHERE p.round_id = ${round} AND NOT p.has_answered AND NOT EXISTS (SELECT FROM answer_sheets s
      WHERE s.company_id = p.company_id AND s.round_id = p.round_id AND s.respondent = m.id::text AND s.handed_in_at IS NOT NULL)
    ORDER BY m.id`
  return rows.map(({ id }) => id)
}
