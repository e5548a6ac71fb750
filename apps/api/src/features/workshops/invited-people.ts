import type { MemberState } from '@trivselsrum/contracts/members'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'

/** @throws Problem `not-found` for somebody of another company, `participant-not-active` for somebody who has left. */
export async function requireParticipantsActive(context: Pick<CompanyContext, 'sql'>, members: readonly string[]) {
  const states = await readStates(context, members)
  if (states.some((state) => state !== 'active')) throw new Problem('participant-not-active')
}

/** @throws Problem `not-found`, `facilitator-not-active`. */
export async function requireFacilitatorActive(context: Pick<CompanyContext, 'sql'>, member: string) {
  const [state] = await readStates(context, [member])
  if (state !== 'active') throw new Problem('facilitator-not-active')
}

async function readStates({ sql }: Pick<CompanyContext, 'sql'>, members: readonly string[]): Promise<MemberState[]> {
  const ids = [...new Set(members)]
  if (ids.length === 0) return []
  const rows = await sql<{ state: MemberState }>`
    SELECT state FROM memberships WHERE company_id = app.company_id() AND id = ANY(${ids}::uuid[])`
  if (rows.length < ids.length) throw new Problem('not-found')
  return rows.map(({ state }) => state)
}

/** Puts people into a workshop. @returns their ids in it. */
export async function addPeople(
  { sql, now, newId }: Pick<CompanyContext, 'sql' | 'now' | 'newId'>,
  workshop: string,
  { members, names }: { members: readonly string[]; names: readonly string[] },
): Promise<string[]> {
  const people = [
    ...members.map((member) => ({ id: newId(), member, name: null })),
    ...names.map((name) => ({ id: newId(), member: null, name })),
  ]
  await sql`
    INSERT INTO workshop_people (workshop_id, id, membership_id, name, added_at)
    SELECT ${workshop}::uuid, one.id, one.member, one.name, ${now}
    FROM unnest(${people.map(({ id }) => id)}::uuid[], ${people.map(({ member }) => member)}::uuid[],
      ${people.map(({ name }) => name)}::text[]) one (id, member, name)`
  return people.map(({ id }) => id)
}
