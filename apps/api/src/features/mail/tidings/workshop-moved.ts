import type { Tidings } from '../../../platform/outbox.ts'
import type { CompanyMail } from '../kind.ts'
import { letterToInvited } from '../letter-to-invited.ts'

/** To all who take part and whoever holds it; nothing of a time that another has taken the place of meanwhile. */
export const workshopMoved: CompanyMail<Tidings['workshop-moved']> = {
  recipients: async ({ sql }, { workshop, by }) => {
    const members = await sql<{ id: string }>`
      SELECT membership_id AS id FROM workshop_people
      WHERE company_id = app.company_id() AND workshop_id = ${workshop} AND membership_id IS NOT NULL
      UNION SELECT facilitator_id FROM workshops WHERE company_id = app.company_id() AND id = ${workshop} ORDER BY id`
    return members.flatMap(({ id }) => (id === by ? [] : id))
  },
  write: async (scope, { workshop, startsAt }, recipient, { addresses, now }) => {
    const about = { workshop, recipient, now: now() }
    const letter = await letterToInvited(scope, 'workshop-moved', about, addresses)
    if (letter?.facts.startsAt.toISOString() !== startsAt) return undefined
    return { kind: 'workshop-moved', ...letter }
  },
}
