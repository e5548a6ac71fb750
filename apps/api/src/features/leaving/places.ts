import type { Kept } from '@trivselsrum/contracts/leaving'
import type { Sql, Within } from '../../platform/database.ts'

/** A place in a company's history, and what stands there in somebody's name. */
export interface Place extends Kept {
  companyId: string
  memberId: string
}

const PLACE = `
  SELECT c.id AS "companyId", m.id AS "memberId", c.slug, c.name, m.role,
    m.role = 'owner' AND m.state = 'active' AND c.deletes_at IS NULL AND NOT EXISTS (SELECT FROM memberships o
      WHERE o.company_id = m.company_id AND o.role = 'owner' AND o.state = 'active' AND o.id <> m.id) AS "isLastOwner",
    (SELECT count(*)::int FROM answers a WHERE a.company_id = m.company_id AND a.saved_by = m.id) AS answers,
    (SELECT count(*)::int FROM actions a WHERE a.company_id = m.company_id AND a.responsible = m.id) AS actions,
    (SELECT count(*)::int FROM action_notes n WHERE n.company_id = m.company_id AND n.written_by = m.id) AS notes,
    (SELECT count(*)::int FROM audit_log l WHERE l.company_id = m.company_id AND l.actor_id = m.id) AS acts
  FROM memberships m JOIN companies c ON c.id = m.company_id
  WHERE m.company_id = app.company_id() AND m.user_id = $1`

/**
 * Every company that knows somebody, also those that keep them out, in the order in which they are locked.
 *
 * @param isHeld whether nobody may come, go or change roles there until the transaction ends.
 */
export async function readPlaces(sql: Sql, within: Within, userId: string, isHeld = false): Promise<Place[]> {
  const places: Place[] = []
  for (const { id } of await sql<{ id: string }>`SELECT app.companies_of_person() AS id`) {
    const found = await within(id, async (ask) => {
      if (isHeld) await ask('SELECT FROM companies WHERE id = app.company_id() FOR NO KEY UPDATE')
      return ask<Place>(PLACE, [userId])
    })
    places.push(...found)
  }
  return places
}
