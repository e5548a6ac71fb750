import type { Tidings } from '../../../platform/outbox.ts'
import { composeLetter, forgetSaid } from '../../reminders/compose.ts'
import { gatherReminders } from '../../reminders/gather.ts'
import { unsubscribeToken } from '../../reminders/unsubscribe-token.ts'
import type { CompanyMail } from '../kind.ts'
import { mayReceive } from '../may-receive.ts'
import { addressOf } from '../reachability.ts'

/** One letter a day for one person in one company: the outbox holds one entry for a day, and it one mail for each. */
export const remindersDue: CompanyMail<Tidings['reminders-due']> = {
  recipients: (scope, span) => gatherReminders(scope, span),
  write: async (scope, { day }, recipient, { addresses, secrets, now }) => {
    const letter = await composeLetter(scope, { day, recipient, now: now() })
    if (!letter || !mayReceive(letter.reader, 'reminders')) return undefined
    const { reader, passages } = letter
    const token = unsubscribeToken(secrets, reader)
    return {
      kind: 'reminders',
      ...addressOf({ ...reader, id: reader.userId }),
      language: reader.language,
      unsubscribe: addresses.unsubscribeAtOnce(token),
      facts: {
        company: reader.company,
        passages,
        links: {
          action: (id) => addresses.action(reader.slug, id),
          overdue: addresses.overdueActions(reader.slug),
          newRound: addresses.newRound(reader.slug),
          workshop: (id) => addresses.workshop(reader.slug, id),
          policy: (id) => addresses.policy(reader.slug, id),
          choices: addresses.reminders(reader.slug),
          unsubscribe: addresses.unsubscribe(token, reader.language),
        },
      },
    }
  },
  whenOut: forgetSaid,
}
