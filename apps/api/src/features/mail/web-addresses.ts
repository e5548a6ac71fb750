import type { Language } from '@trivselsrum/contracts/values'

/** Where mails lead: addresses of the web client. */
export function webAddresses(publicUrl: URL) {
  const at = (path: string) => new URL(path, publicUrl).href
  return {
    proveEmail: (token: string) => at(`/prove-email/${token}`),
    resetPassword: (token: string) => at(`/reset-password/${token}`),
    forgotPassword: () => at('/forgot-password'),
    invitation: (token: string) => at(`/invitations/${token}`),
    /** Speaks the mail's language, also on a device on which nobody has chosen one. */
    unsubscribe: (token: string, language: Language) =>
      at(`/unsubscribe/${token}${language === 'da' ? '' : `?language=${language}`}`),
    /** The same for a mail program that asks by itself, without showing a page. */
    unsubscribeAtOnce: (token: string) => at(`/unsubscribe/${token}/at-once`),
    reminders: (company: string) => at(`/${company}/reminders`),
    action: (company: string, action: string) => at(`/${company}/plan/actions/${action}`),
    overdueActions: (company: string) => at(`/${company}/plan?only=overdue`),
    newRound: (company: string) => at(`/${company}/rounds/new`),
    talks: (company: string) => at(`/${company}/talks`),
    settings: (company: string) => at(`/${company}/settings`),
    /** For a member who is asked: the text, and their own contributions. */
    consultation: (company: string, consultation: string) => at(`/${company}/consultations/${consultation}/text`),
    round: (company: string, quarter: string) => at(`/${company}/rounds/${quarter}`),
    policy: (company: string, policy: string) => at(`/${company}/policies/${policy}`),
    workshop: (company: string, workshop: string) => at(`/${company}/workshops/${workshop}`),
    workshopInvitation: (company: string, workshop: string) => at(`/${company}/workshops/${workshop}/invitation`),
    edition: (company: string, policy: string, number: number) =>
      at(`/${company}/policies/${policy}/editions/${number}`),
  }
}

export type WebAddresses = ReturnType<typeof webAddresses>
