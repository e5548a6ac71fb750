import type { CompanyScope } from '../../platform/database.ts'
import { mayReceive } from './may-receive.ts'
import { addressOf } from './reachability.ts'
import type { WebAddresses } from './web-addresses.ts'

interface About {
  workshop: string
  recipient: string
  now: Date
}

/**
 * Whom a letter about a workshop goes to, and what it says in any case. None where the workshop is gone, has begun or its
 * time has passed, and none to somebody who is no longer invited, has left, or whose address is not proven.
 */
export async function letterToInvited(
  { db, sql }: CompanyScope,
  kind: 'workshop-invited' | 'workshop-moved',
  { workshop, recipient, now }: About,
  addresses: WebAddresses,
) {
  const member = await db.membership.findFirst({
    where: { id: recipient, state: 'active' },
    include: { user: true, company: true },
  })
  const [planned] = await sql<{ title: string; startsAt: Date; place: string; isFacilitator: boolean }>`
    SELECT title, starts_at AS "startsAt", place, facilitator_id = ${recipient} AS "isFacilitator" FROM workshops w
    WHERE w.company_id = app.company_id() AND w.id = ${workshop} AND w.state = 'planned' AND w.starts_at > ${now}
      AND (w.facilitator_id = ${recipient} OR EXISTS (SELECT FROM workshop_people p
        WHERE p.company_id = w.company_id AND p.workshop_id = w.id AND p.membership_id = ${recipient}))`
  if (!member || !planned || !mayReceive(member.user, kind)) return undefined
  const { user, company } = member
  return {
    ...addressOf(user),
    language: user.language,
    facts: {
      company: company.name,
      ...planned,
      link: addresses.workshop(company.slug, workshop),
      calendar: addresses.workshopInvitation(company.slug, workshop),
    },
  }
}
