import type { Tidings } from '../../../platform/outbox.ts'
import { participantsOf } from '../../rounds/participants.ts'
import type { CompanyMail } from '../kind.ts'
import { letterToParticipant } from '../letter-to-participant.ts'

/** A round answered together is answered in one room, and nobody is asked by name: nobody is written to. */
export const roundOpened: CompanyMail<Tidings['round-opened']> = {
  recipients: ({ sql }, { round }) => participantsOf(sql, round),
  write: (scope, { round }, recipient, { addresses }) =>
    letterToParticipant(scope, 'round-opened', { round, recipient }, addresses),
}
