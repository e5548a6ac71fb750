import type { CompanyScope } from '../../platform/database.ts'
import type { Addressed } from './kind.ts'
import { mayReceive } from './may-receive.ts'
import { addressOf } from './reachability.ts'
import type { WebAddresses } from './web-addresses.ts'

/** A letter about a round to one of them; none where it is over, they have left, or their address is not proven. */
export async function letterToParticipant(
  { db }: CompanyScope,
  kind: 'round-opened' | 'round-reminder',
  { round: id, recipient }: { round: string; recipient: string },
  addresses: WebAddresses,
): Promise<Addressed | undefined> {
  const member = await db.membership.findFirst({
    where: { id: recipient, state: 'active' },
    include: { user: true, company: true },
  })
  const round = await db.round.findFirst({ where: { id, state: 'open' } })
  if (!member || !round || !mayReceive(member.user, kind)) return undefined
  const { user, company } = member
  return {
    kind,
    ...addressOf(user),
    language: user.language,
    facts: {
      company: company.name,
      quarter: round.quarter,
      link: addresses.round(company.slug, round.quarter),
    },
  }
}
