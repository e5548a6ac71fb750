import type { Tidings } from '../../../platform/outbox.ts'
import type { CompanyMail } from '../kind.ts'
import { mayReceive } from '../may-receive.ts'

/** To every owner there is when it begins; nothing any more once it was undone. */
export const companyClosing: CompanyMail<Tidings['company-closing']> = {
  recipients: async ({ sql }) => {
    const owners = await sql<{ id: string }>`
      SELECT id FROM memberships WHERE company_id = app.company_id() AND role = 'owner' AND state = 'active'`
    return owners.map(({ id }) => id)
  },
  write: async ({ db, sql }, _, recipient, { addresses }) => {
    const owner = await db.membership.findFirst({
      where: { id: recipient, role: 'owner', state: 'active' },
      include: { user: true, company: true },
    })
    const [begun] = await sql<{ by: string }>`
      SELECT u.name AS by FROM audit_log a
        JOIN memberships m ON m.company_id = a.company_id AND m.id = a.actor_id JOIN users u ON u.id = m.user_id
      WHERE a.company_id = app.company_id() AND a.action = 'deletion-begun' ORDER BY a.at DESC, a.id DESC LIMIT 1`
    const deletesAt = owner?.company.deletesAt
    if (!owner || !begun || !deletesAt || !mayReceive(owner.user, 'company-closing')) return undefined
    return {
      kind: 'company-closing',
      to: { name: owner.user.name, address: owner.user.email },
      language: owner.user.language,
      facts: { company: owner.company.name, by: begun.by, deletesAt, link: addresses.settings(owner.company.slug) },
    }
  },
}
