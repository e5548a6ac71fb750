import type { Tidings } from '../../platform/outbox.ts'
import type { CompanyMail } from './kind.ts'
import { companyClosing } from './tidings/company-closing.ts'
import { consultationOpened } from './tidings/consultation-opened.ts'
import { editionPublished } from './tidings/edition-published.ts'
import { invitationMade } from './tidings/invitation-made.ts'
import { remindersDue } from './tidings/reminders-due.ts'
import { roundOpened } from './tidings/round-opened.ts'
import { roundReminder } from './tidings/round-reminder.ts'
import { talkDeletion } from './tidings/talk-deletion.ts'
import { workshopInvited } from './tidings/workshop-invited.ts'
import { workshopMoved } from './tidings/workshop-moved.ts'

/** What of a company's outbox is told by mail; what is not named here is told to nobody yet. */
export const companyMails: { [K in keyof Tidings]?: CompanyMail<Tidings[K]> } = {
  'company-closing': companyClosing,
  'invitation-made': invitationMade,
  'round-opened': roundOpened,
  'round-reminder': roundReminder,
  'consultation-opened': consultationOpened,
  'edition-published': editionPublished,
  'workshop-invited': workshopInvited,
  'workshop-moved': workshopMoved,
  'reminders-due': remindersDue,
  'talk-deletion': talkDeletion,
}
