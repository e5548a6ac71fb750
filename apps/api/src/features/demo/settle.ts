import type { Config } from '../../config.ts'
import { newId } from '../../platform/clock.ts'
import type { CompanyScope } from '../../platform/database.ts'
import type { Actor, CompanyContext, PublicContext } from '../../platform/scopes.ts'
import { changeFacts } from '../companies/change-facts.ts'
import { createDepartment } from '../departments/create-department.ts'
import { saveHelp } from '../help/save-help.ts'
import { makeInvitation } from '../invitations/make-invitation.ts'
import { moveMember } from '../members/move-member.ts'
import { companySlug as company, companyName, departments, facts, helpLines, newcomer, people } from './course.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * What the owner of the made-up company settled: facts, departments and who works in them, in the first days, and where they can get help; and the
 * day before yesterday, who is invited. Addresses that no mail can reach are invited past the check of addresses.
 */
export async function settle(
  context: PublicContext & CompanyScope,
  config: Config,
  actors: readonly Actor[],
  founded: Date,
) {
  const [owner] = actors
  if (!owner) return
  const at = (moment: number): CompanyContext => {
    const now = new Date(moment)
    return { ...context, actor: owner, now, newId: () => newId(now) }
  }
  const first = founded.getTime() + HOUR
  await changeFacts(at(first), { params: { company }, query: undefined, body: { name: companyName, ...facts } })
  const ids = new Map<string, string>()
  for (const [place, name] of departments.entries()) {
    const made = await createDepartment(at(first + (place + 1) * 60_000), {
      params: { company },
      query: undefined,
      body: { name },
    })
    ids.set(name, made.id)
  }
  for (const [place, { membershipId: member }] of actors.entries()) {
    const department = ids.get(people[place]?.department ?? '') ?? null
    const params = { company, member }
    await moveMember(at(first + HOUR + place * 60_000), { params, query: undefined, body: { department } })
  }
  const help = { lines: helpLines, version: 0 }
  await saveHelp(at(first + 2 * HOUR), { params: { company }, query: undefined, body: help })
  const { email, role } = newcomer
  const invited = at(Math.max(first + DAY, context.now.getTime() - 2 * DAY))
  await makeInvitation(invited, config, { email, role, department: ids.get(newcomer.department) ?? null })
}
