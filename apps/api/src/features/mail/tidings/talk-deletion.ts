import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import type { Tidings } from '../../../platform/outbox.ts'
import type { CompanyMail } from '../kind.ts'
import { mayReceive } from '../may-receive.ts'
import { addressOf } from '../reachability.ts'

/**
 * To the author alone, whatever they are reminded of otherwise: what is deleted does not come back. Nothing where they
 * have changed or deleted it meanwhile; and nothing is kept of whom it went to, which would say who has talks.
 */
export const talkDeletion: CompanyMail<Tidings['talk-deletion']> = {
  leavesNoTrace: true,
  recipients: async ({ sql }, { warnedOn }) => {
    const authors = await sql<{ id: string }>`
      SELECT DISTINCT author_id AS id FROM talks
      WHERE company_id = app.company_id() AND warned_on = ${warnedOn}::date`
    return authors.map(({ id }) => id)
  },
  write: async ({ db, sql }, { warnedOn }, recipient, { addresses, now }) => {
    const member = await db.membership.findFirst({
      where: { id: recipient, state: 'active' },
      include: { user: true, company: true },
    })
    const [ending] = await sql<{ count: number; deletesOn: Day | null }>`
      SELECT count(*)::int AS count, min(deletes_on)::text AS "deletesOn" FROM talks
      WHERE company_id = app.company_id() AND author_id = ${recipient} AND warned_on = ${warnedOn}::date
        AND deletes_on > ${dayOf(now())}::date`
    if (!member || !ending?.deletesOn || !mayReceive(member.user, 'talk-deletion')) return undefined
    const { user, company } = member
    return {
      kind: 'talk-deletion',
      ...addressOf(user),
      language: user.language,
      facts: {
        company: company.name,
        count: ending.count,
        deletesOn: ending.deletesOn,
        link: addresses.talks(company.slug),
      },
    }
  },
}
