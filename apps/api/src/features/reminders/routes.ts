import * as contract from '@trivselsrum/contracts/reminders'
import { forCrowds } from '../../platform/crowds.ts'
import type { Platform, ServeCompany, ServePublic } from '../../platform/scopes.ts'
import { chooseReminders } from './choose-reminders.ts'
import { readReminders } from './read-reminders.ts'
import { readUnsubscription } from './read-unsubscription.ts'
import { unsubscribe } from './unsubscribe.ts'

export function reminderRoutes(
  { servePublic, serveCompany }: { servePublic: ServePublic; serveCompany: ServeCompany },
  { config }: Platform,
) {
  serveCompany(contract.readReminders, readReminders)
  serveCompany(contract.chooseReminders, chooseReminders)
  // A mail service unsubscribes for all its readers from a few addresses.
  servePublic(contract.readUnsubscription, readUnsubscription(config), forCrowds)
  servePublic(contract.unsubscribe, unsubscribe(config), forCrowds)
}
