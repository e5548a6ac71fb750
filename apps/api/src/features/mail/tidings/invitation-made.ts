import type { Role } from '@trivselsrum/contracts/values'
import type { Language } from '@trivselsrum/toolkit/tool'
import type { Tidings } from '../../../platform/outbox.ts'
import { tokenOf } from '../../invitations/token.ts'
import type { CompanyMail } from '../kind.ts'
import { maySend } from '../may-receive.ts'

interface Offer {
  companyId: string
  id: string
  generation: number
  email: string
  role: Role
  company: string
  language: Language
  inviter: string
  emailProvenAt: Date | null
}

/**
 * To an address that need not belong to anybody yet, in the company's language. Nothing is sent in the name of somebody
 * whose own address is not proven: they copy the link.
 */
export const invitationMade: CompanyMail<Tidings['invitation-made']> = {
  recipients: async (_, { invitation }) => [invitation],
  write: async ({ sql }, { invitation }, _, { addresses, secrets, now }) => {
    const [offer] = await sql<Offer>`
      SELECT c.id AS "companyId", i.id, i.generation, i.email, i.role, c.name AS company, c.language, u.name AS inviter,
        u.email_proven_at AS "emailProvenAt"
      FROM invitations i JOIN companies c ON c.id = i.company_id
        JOIN memberships m ON m.company_id = i.company_id AND m.id = i.created_by JOIN users u ON u.id = m.user_id
      WHERE i.id = ${invitation} AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > ${now()}`
    if (!offer || !maySend(offer)) return undefined
    const { email, language, company, inviter, role } = offer
    return {
      kind: 'invitation',
      to: { name: email, address: email },
      language,
      facts: { company, inviter, role, link: addresses.invitation(tokenOf(secrets, offer)) },
    }
  },
}
