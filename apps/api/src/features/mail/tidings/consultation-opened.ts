import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import type { Tidings } from '../../../platform/outbox.ts'
import type { CompanyMail } from '../kind.ts'
import { mayReceive } from '../may-receive.ts'
import { addressOf } from '../reachability.ts'

/** To everybody who works there but the one who opened it; nothing any more once it is closed. */
export const consultationOpened: CompanyMail<Tidings['consultation-opened']> = {
  recipients: async ({ sql }, { consultation }) => {
    const members = await sql<{ id: string }>`
      SELECT id FROM memberships WHERE company_id = app.company_id() AND state = 'active'
        AND id <> (SELECT opened_by FROM consultations WHERE id = ${consultation})`
    return members.map(({ id }) => id)
  },
  write: async ({ db, sql }, { consultation: id }, recipient, { addresses, now }) => {
    const member = await db.membership.findFirst({
      where: { id: recipient, state: 'active' },
      include: { user: true, company: true },
    })
    const [open] = await sql<{ title: string; closesOn: Day }>`
      SELECT p.title, c.closes_on::text AS "closesOn" FROM consultations c
        JOIN editions e ON e.company_id = c.company_id AND e.id = c.edition_id
        JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
      WHERE c.id = ${id} AND c.closed_at IS NULL AND c.closes_on >= ${dayOf(now())}::date`
    if (!member || !open || !mayReceive(member.user, 'consultation-opened')) return undefined
    const { user, company } = member
    return {
      kind: 'consultation-opened',
      ...addressOf(user),
      language: user.language,
      facts: { company: company.name, ...open, link: addresses.consultation(company.slug, id) },
    }
  },
}
