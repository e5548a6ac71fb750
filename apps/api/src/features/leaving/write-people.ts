import type { Row } from './archive.ts'
import { insertRows } from './insert-rows.ts'
import type { Writing } from './writing.ts'

/**
 * Writes the members: whoever imports in the place that has their address, or in a new one; for everybody else somebody
 * without an account, who has the name and is not let in.
 *
 * @returns the membership of whoever imports.
 */
export async function writePeople(
  { sql, ask, now, newId }: Writing,
  members: readonly Row[],
  { userId }: { companyId: string; userId: string },
): Promise<string> {
  const [importer] = await sql<{ email: string }>`SELECT email FROM users WHERE id = ${userId}`
  const own = members.find(({ email }) => email === importer?.email)
  const memberId = own ? String(own.id) : newId()
  const standIns = members.filter((row) => row !== own).map((row) => ({ row, user: newId() }))
  await ask(
    `INSERT INTO users (id, email, name, language, created_at, stand_in_at)
     SELECT f.id, f.id::text, f.name, c.language, $2, c.id
     FROM jsonb_populate_recordset(NULL::users, $1) f, companies c WHERE c.id = app.company_id()`,
    [JSON.stringify(standIns.map(({ row, user }) => ({ id: user, name: row.name }))), now],
  )
  const place = own ?? { id: memberId, department_id: null, created_at: now }
  await insertRows(ask, 'memberships', [
    { ...fields(place), user_id: userId, role: 'owner', state: 'active' },
    ...standIns.map(({ row, user }) => ({
      ...fields(row),
      user_id: user,
      role: row.role,
      state: 'removed',
      // Whoever is to come back is given their department when they do.
      department_id: row.state === 'active' ? null : row.department_id,
    })),
  ])
  return memberId
}

function fields({ id, department_id, created_at }: Row): Row {
  return { id, department_id, created_at }
}
