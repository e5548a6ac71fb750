import type { Role } from '@trivselsrum/contracts/values'
import type { Database, Sql } from '../../platform/database.ts'
import { tokenHash } from '../../platform/derived-secrets.ts'
import { Problem } from '../../platform/problems.ts'
import type { Ends } from './rules.ts'

/** The id of the company that the transaction is bound to. */
export async function readCompanyId(sql: Sql): Promise<string> {
  const [row] = await sql<{ id: string }>`SELECT app.company_id() AS id`
  if (!row) throw new Error('the transaction is bound to no company')
  return row.id
}

/** An invitation about to be changed; in one's turn nothing else changes it meanwhile. */
export async function readInvitationForChange(sql: Sql, id: string) {
  const [invitation] = await sql<Ends & { id: string; generation: number }>`
    SELECT id, generation, accepted_at AS "acceptedAt", revoked_at AS "revokedAt" FROM invitations
    WHERE company_id = app.company_id() AND id = ${id}`
  if (!invitation) throw new Problem('not-found')
  return invitation
}

/** Which company a link leads to. @throws Problem `invitation-unknown`. */
export async function findInvitingCompany(database: Database, token: string): Promise<string> {
  const [row] = await database.unbound(
    (_, sql) => sql<{ id: string | null }>`SELECT app.company_id_of_invitation(${tokenHash(token)}) AS id`,
  )
  if (!row?.id) throw new Problem('invitation-unknown')
  return row.id
}

/** What an invitation offers, and what has become of it. */
export interface Offer extends Ends {
  id: string
  email: string
  role: Role
  departmentId: string | null
  /** The member without an account whose place it is. */
  placeId: string | null
  expiresAt: Date
  company: string
  slug: string
  invitedBy: string
  department: string | null
}

/** The invitation that a link leads to. @throws Problem `invitation-unknown` where it was renewed meanwhile. */
export async function readOffer(sql: Sql, token: string): Promise<Offer> {
  const [offer] = await sql<Offer>`
    SELECT i.id, i.email, i.role, i.department_id AS "departmentId", i.place AS "placeId", i.expires_at AS "expiresAt",
      i.accepted_at AS "acceptedAt", i.revoked_at AS "revokedAt",
      c.name AS company, c.slug, u.name AS "invitedBy", d.name AS department
    FROM invitations i JOIN companies c ON c.id = i.company_id
      JOIN memberships m ON m.company_id = i.company_id AND m.id = i.created_by JOIN users u ON u.id = m.user_id
      LEFT JOIN departments d ON d.company_id = i.company_id AND d.id = i.department_id
    WHERE i.company_id = app.company_id() AND i.token_hash = ${tokenHash(token)}`
  if (!offer) throw new Problem('invitation-unknown')
  return offer
}
