import type { Sql } from '../../platform/database.ts'
import type { Offer } from './queries.ts'

/** The place that still stands empty for an address, where an import brought somebody along without their account. */
export async function findPlace(sql: Sql, email: string): Promise<string | null> {
  const [place] = await sql<{ id: string }>`
    SELECT i.place AS id FROM invitations i
      JOIN memberships m ON m.company_id = i.company_id AND m.id = i.place JOIN users u ON u.id = m.user_id
    WHERE i.company_id = app.company_id() AND i.email = ${email} AND u.stand_in_at IS NOT NULL LIMIT 1`
  return place?.id ?? null
}

/**
 * Somebody steps into the place that an invitation keeps for them, with all that stands in their name; who stood there
 * for them goes. Nothing where it keeps none, it is taken, or they are known to the company already.
 */
export async function takePlace(
  sql: Sql,
  { offer, userId }: { offer: Offer; userId: string },
): Promise<{ id: string }[] | undefined> {
  const { placeId, role, departmentId } = offer
  const [place] = await sql<{ id: string; standIn: string }>`
    SELECT m.id, m.user_id AS "standIn" FROM memberships m JOIN users u ON u.id = m.user_id
    WHERE m.company_id = app.company_id() AND m.id = ${placeId} AND u.stand_in_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM memberships o WHERE o.company_id = m.company_id AND o.user_id = ${userId})`
  if (!place) return undefined
  await sql`
    UPDATE memberships SET user_id = ${userId}, state = 'active', role = ${role}, department_id = ${departmentId}
    WHERE company_id = app.company_id() AND id = ${place.id}`
  // A person is deleted by themselves alone, and this one is nobody.
  await sql`SELECT set_config('app.user_id', ${place.standIn}, true)`
  await sql`SELECT app.delete_person()`
  await sql`SELECT set_config('app.user_id', ${userId}, true)`
  return [{ id: place.id }]
}
