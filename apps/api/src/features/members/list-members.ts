import type * as contract from '@trivselsrum/contracts/members'
import type { CompanyAction } from '../../platform/scopes.ts'
import { canDo, requireRight } from './access.ts'
import { viewOf } from './queries.ts'

const PAGE = 50

/** Names in Danish order (Æ, Ø, Å last), whatever the order of the database is. */
export const listMembers: CompanyAction<typeof contract.listMembers> = async ({ sql, actor }, { query }) => {
  requireRight(actor.role, query.state === 'active' ? 'read' : 'manage')
  const { department = null, page, state } = query
  const search = query.search?.toLocaleLowerCase('da') ?? ''
  const rows = await sql<Parameters<typeof viewOf>[0] & { total: number }>`
    SELECT m.id, u.name, u.email, m.role, m.state, m.created_at AS since,
      u.email_refused_at IS NOT NULL AS "isMailRefused", d.id AS "departmentId", d.name AS "departmentName", count(*) OVER ()::int AS total
    FROM memberships m JOIN users u ON u.id = m.user_id
      LEFT JOIN departments d ON d.company_id = m.company_id AND d.id = m.department_id
    WHERE m.company_id = app.company_id() AND m.state = ${state}::membership_state
      AND (${department}::uuid IS NULL OR m.department_id = ${department})
      AND (strpos(lower(u.name COLLATE "da-x-icu"), ${search}) > 0 OR strpos(u.email, ${search}) > 0)
      AND (${canDo(actor.role, 'read all')} OR m.id = ${actor.membershipId}
        OR m.department_id = (SELECT department_id FROM memberships
          WHERE company_id = app.company_id() AND id = ${actor.membershipId}))
    ORDER BY u.name COLLATE "da-x-icu", m.id LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`
  const total = rows[0]?.total ?? 0
  return {
    members: rows.map(({ total: _, ...row }) => viewOf(row, actor)),
    total,
    next: page * PAGE < total ? page + 1 : null,
    can: { invite: canDo(actor.role, 'manage'), manage: canDo(actor.role, 'manage') },
  }
}
