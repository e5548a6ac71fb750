import type { Tidings } from '../../../platform/outbox.ts'
import { participantsWaitedFor } from '../../rounds/participants.ts'
import type { CompanyMail } from '../kind.ts'
import { letterToParticipant } from '../letter-to-participant.ts'

/** Whom it went to says who had not answered: nothing of that is kept. */
export const roundReminder: CompanyMail<Tidings['round-reminder']> = {
  leavesNoTrace: true,
  recipients: ({ sql }, { round }) => participantsWaitedFor(sql, round),
  write: async (scope, { round }, recipient, { addresses }) => {
    const waitedFor = await participantsWaitedFor(scope.sql, round)
    if (!waitedFor.includes(recipient)) return undefined
    return letterToParticipant(scope, 'round-reminder', { round, recipient }, addresses)
  },
}
