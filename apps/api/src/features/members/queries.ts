import type { Member, MemberState } from '@trivselsrum/contracts/members'
import type { Role } from '@trivselsrum/contracts/values'
import type { Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { Actor, CompanyContext } from '../../platform/scopes.ts'
import { takeTurn } from '../companies/queries.ts'
import { canDo, requireRight } from './access.ts'
import { choicesFor, requireStillOwner } from './rules.ts'

interface MemberRow extends Pick<Member, 'id' | 'name' | 'email' | 'role' | 'state' | 'since' | 'isMailRefused'> {
  departmentId: string | null
  departmentName: string | null
}

/** Whether a role sees who works in the company. */
export function mayReadMembers(role: Role): boolean {
  return canDo(role, 'read')
}

/** Somebody as they are shown to whoever asks. */
export function viewOf({ departmentId, departmentName, ...row }: MemberRow, actor: Actor): Member {
  return {
    ...row,
    department: departmentId && departmentName ? { id: departmentId, name: departmentName } : null,
    isMe: row.id === actor.membershipId,
    isMailRefused: row.isMailRefused && canDo(actor.role, 'manage'),
    can: choicesFor(row, canDo(actor.role, 'manage')),
  }
}

/** One person as whoever asks may see them. @throws Problem `not-found`, also for whom they may not see. */
export async function readMemberView(
  { sql, actor }: Pick<CompanyContext, 'sql' | 'actor'>,
  id: string,
): Promise<Member> {
  const [row] = await sql<MemberRow>`
    SELECT m.id, u.name, u.email, m.role, m.state, m.created_at AS since,
      u.email_refused_at IS NOT NULL AS "isMailRefused", d.id AS "departmentId", d.name AS "departmentName"
    FROM memberships m JOIN users u ON u.id = m.user_id
      LEFT JOIN departments d ON d.company_id = m.company_id AND d.id = m.department_id
    WHERE m.company_id = app.company_id() AND m.id = ${id}
      AND (${canDo(actor.role, 'read all')} OR m.id = ${actor.membershipId}
        OR m.department_id = (SELECT department_id FROM memberships
          WHERE company_id = app.company_id() AND id = ${actor.membershipId}))
      AND (${canDo(actor.role, 'manage')} OR m.state = 'active')`
  if (!row) throw new Problem('not-found')
  return viewOf(row, actor)
}

/** Somebody about to be changed. */
export interface LockedMember {
  id: string
  role: Role
  state: MemberState
  departmentId: string | null
}

/**
 * Finds somebody to change them: in one's turn, so that who is an owner stays as it is until the transaction ends.
 *
 * @returns them, and the ids of the active owners.
 * @throws Problem `not-allowed` to whoever is no owner, `not-found`.
 */
export async function lockMember({ sql, actor }: CompanyContext, id: string) {
  requireRight(actor.role, 'manage')
  await takeTurn(sql)
  const owners = await readOwners(sql)
  const [member] = await sql<LockedMember>`
    SELECT id, role, state, department_id AS "departmentId" FROM memberships
    WHERE company_id = app.company_id() AND id = ${id}`
  if (!member) throw new Problem('not-found')
  return { member, owners, requireActorStill: () => requireStillOwner(actor, owners) }
}

async function readOwners(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    SELECT id FROM memberships WHERE company_id = app.company_id() AND role = 'owner' AND state = 'active'`
  return rows.map(({ id }) => id)
}
