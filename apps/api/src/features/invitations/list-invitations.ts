import type { listInvitations as contract, Invitation } from '@trivselsrum/contracts/invitations'
import type { Config } from '../../config.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { readCompanyId } from './queries.ts'
import { linkTo } from './token.ts'

const PAGE = 50

interface Row extends Omit<Invitation, 'department' | 'link'> {
  generation: number
  tokenHash: Buffer
  departmentId: string | null
  departmentName: string | null
  total: number
}

/** The links are derived anew, and shown to owners alone: whoever has one can join in the place of the invited. */
export function listInvitations(config: Config): CompanyAction<typeof contract> {
  return async ({ sql, actor, now }, { query: { page } }) => {
    requireRight(actor.role, 'manage')
    const companyId = await readCompanyId(sql)
    const rows = await sql<Row>`
      SELECT i.id, i.email, i.role, i.generation, i.token_hash AS "tokenHash", i.created_at AS "createdAt", i.expires_at AS "expiresAt",
        u.name AS "invitedBy", d.id AS "departmentId", d.name AS "departmentName", count(*) OVER ()::int AS total
      FROM invitations i JOIN memberships m ON m.company_id = i.company_id AND m.id = i.created_by
        JOIN users u ON u.id = m.user_id
        LEFT JOIN departments d ON d.company_id = i.company_id AND d.id = i.department_id
      WHERE i.company_id = app.company_id() AND i.accepted_at IS NULL AND i.revoked_at IS NULL
      ORDER BY i.created_at DESC, i.id DESC LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`
    const total = rows[0]?.total ?? 0
    return {
      invitations: rows.map(({ generation, tokenHash, departmentId, departmentName, total: _, ...row }) => ({
        ...row,
        department: departmentId && departmentName ? { id: departmentId, name: departmentName } : null,
        link: row.expiresAt > now ? linkTo(config, { companyId, id: row.id, generation }, tokenHash) : null,
      })),
      total,
      next: page * PAGE < total ? page + 1 : null,
    }
  }
}
