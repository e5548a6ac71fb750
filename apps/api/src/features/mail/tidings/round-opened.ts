import type { Tidings } from '../../../platform/outbox.ts'
import type { CompanyMail } from '../kind.ts'
import { mayReceive } from '../may-receive.ts'

/** A round answered together is answered in one room: nobody is written to. In the other modes everybody is. */
export const roundOpened: CompanyMail<Tidings['round-opened']> = {
  recipients: async ({ db }, { mode }) => {
    if (mode === 'joint') return []
    const members = await db.membership.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
    return members.map(({ id }) => id)
  },
  write: async ({ db }, { quarter }, recipient, { addresses }) => {
    const member = await db.membership.findFirst({ where: { id: recipient }, include: { user: true, company: true } })
    const round = await db.round.findFirst({ where: { quarter, state: 'open' } })
    if (!member || !round || !mayReceive(member.user, 'round-opened')) return undefined
    const { user, company } = member
    return {
      kind: 'round-opened',
      to: { name: user.name, address: user.email },
      language: user.language,
      facts: { company: company.name, quarter, link: addresses.round(company.slug, quarter) },
    }
  },
}
