import { recordAct } from '../../platform/audit.ts'
import type { Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicContext } from '../../platform/scopes.ts'
import { takeTurn } from '../companies/queries.ts'
import { type Offer, readOffer } from './queries.ts'
import { requireAcceptable } from './rules.ts'
import { takePlace } from './take-place.ts'

/** The offer that is about to be accepted: in one's turn, so that it is accepted once, into a department that is open. */
export async function readOfferInTurn(sql: Sql, token: string, now: Date): Promise<Offer> {
  await takeTurn(sql)
  const offer = await readOffer(sql, token)
  requireAcceptable(offer, now)
  return offer
}

/**
 * Lets somebody into the company as they were invited; who was there before is the same member again. In a transaction
 * that is bound to the company.
 *
 * @throws Problem `already-member` to whoever is, also while they are kept out.
 */
export async function join(
  sql: Sql,
  { now, newId }: Pick<PublicContext, 'now' | 'newId'>,
  { offer, userId }: { offer: Offer; userId: string },
) {
  const { id: invitation, role, departmentId } = offer
  const [member] =
    (await takePlace(sql, { offer, userId })) ??
    (await sql<{ id: string }>`
    INSERT INTO memberships (id, user_id, role, department_id, created_at)
    VALUES (${newId()}, ${userId}, ${role}, ${departmentId}, ${now})
    ON CONFLICT (company_id, user_id) DO UPDATE
      SET state = 'active', role = EXCLUDED.role, department_id = EXCLUDED.department_id
      WHERE memberships.state = 'removed'
    RETURNING id`)
  if (!member) throw new Problem('already-member')
  await sql`
    UPDATE invitations SET accepted_at = ${now}, accepted_by = ${member.id}
    WHERE company_id = app.company_id() AND id = ${invitation}`
  const actor = { membershipId: member.id, userId, role }
  await recordAct({ sql, actor, now, newId }, 'invitation-accepted', { invitation, role })
}
