import { accountDeleted } from './letters/account-deleted.ts'
import { companyClosing } from './letters/company-closing.ts'
import { consultationOpened } from './letters/consultation-opened.ts'
import { editionPublished } from './letters/edition-published.ts'
import { invitation } from './letters/invitation.ts'
import { passwordChanged } from './letters/password-changed.ts'
import { proveAddress } from './letters/prove-address.ts'
import { reminders } from './letters/reminders.ts'
import { resetPassword } from './letters/reset-password.ts'
import { roundOpened } from './letters/round-opened.ts'
import { roundReminder } from './letters/round-reminder.ts'
import { talkDeletion } from './letters/talk-deletion.ts'
import { workshopInvited } from './letters/workshop-invited.ts'
import { workshopMoved } from './letters/workshop-moved.ts'

/** Every kind of mail, by name. A new one is a file in letters/ and a line here. */
export const letters = {
  'prove-address': proveAddress,
  'reset-password': resetPassword,
  'password-changed': passwordChanged,
  'account-deleted': accountDeleted,
  'company-closing': companyClosing,
  invitation,
  'round-opened': roundOpened,
  'round-reminder': roundReminder,
  'consultation-opened': consultationOpened,
  'edition-published': editionPublished,
  'workshop-invited': workshopInvited,
  'workshop-moved': workshopMoved,
  reminders,
  'talk-deletion': talkDeletion,
}

export type MailKind = keyof typeof letters
export type FactsOf<K extends MailKind> = Parameters<(typeof letters)[K]['da']>[0]
