import type { Tidings } from '../../../platform/outbox.ts'
import { isInForce } from '../../editions/in-force.ts'
import type { CompanyMail } from '../kind.ts'
import { mayReceive } from '../may-receive.ts'
import { addressOf } from '../reachability.ts'

/** To everybody; nothing any more to those who have read it meanwhile, or of what no longer holds. */
export const editionPublished: CompanyMail<Tidings['edition-published']> = {
  recipients: async ({ sql }) => {
    const members = await sql<{ id: string }>`
      SELECT id FROM memberships WHERE company_id = app.company_id() AND state = 'active' ORDER BY id`
    return members.map(({ id }) => id)
  },
  write: async ({ db, sql }, { edition }, recipient, { addresses }) => {
    const member = await db.membership.findFirst({
      where: { id: recipient, state: 'active' },
      include: { user: true, company: true },
    })
    const [unread] = await sql<{ policy: string; number: number; title: string }>`
      SELECT p.id AS policy, e.number, e.record->>'title' AS title
      FROM editions e JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
      WHERE e.company_id = app.company_id() AND e.id = ${edition}
        AND ${isInForce}
        AND NOT EXISTS (SELECT FROM policy_readings r WHERE r.company_id = e.company_id AND r.edition_id = e.id
          AND r.membership_id = ${recipient})`
    if (!member || !unread || !mayReceive(member.user, 'edition-published')) return undefined
    const { user, company } = member
    return {
      kind: 'edition-published',
      ...addressOf(user),
      language: user.language,
      facts: {
        company: company.name,
        title: unread.title,
        link: addresses.edition(company.slug, unread.policy, unread.number),
      },
    }
  },
}
