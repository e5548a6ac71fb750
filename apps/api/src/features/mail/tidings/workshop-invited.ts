import type { Tidings } from '../../../platform/outbox.ts'
import type { CompanyMail } from '../kind.ts'
import { letterToInvited } from '../letter-to-invited.ts'

/** To those alone who are new to it; it says the time that holds when it is sent. */
export const workshopInvited: CompanyMail<Tidings['workshop-invited']> = {
  recipients: async (_, { members }) => members,
  write: async (scope, { workshop }, recipient, { addresses, now }) => {
    const about = { workshop, recipient, now: now() }
    const letter = await letterToInvited(scope, 'workshop-invited', about, addresses)
    return letter && { kind: 'workshop-invited', ...letter }
  },
}
