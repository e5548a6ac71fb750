import type { Language } from '@trivselsrum/contracts/values'
import type { CompanyScope } from '../../platform/database.ts'
import type { DerivedSecrets } from '../../platform/derived-secrets.ts'
import type { FactsOf, MailKind } from './letters.ts'
import type { Person } from './reachability.ts'
import type { WebAddresses } from './web-addresses.ts'

/** What writing a mail may use beside the database. */
export interface Desk {
  addresses: WebAddresses
  secrets: DerivedSecrets
  now: () => Date
}

/** A mail that knows what it says and to whom, in the recipient's language. */
export type Addressed = {
  [K in MailKind]: {
    kind: K
    to: { name: string; address: string }
    /** Whose account that is; nobody's where it is only invited. */
    person?: Person
    /** Where one is spared the rest of its kind, where that is for the reader to say (RFC 8058). */
    unsubscribe?: string
    language: Language
    facts: FactsOf<K>
  }
}[MailKind]

/** How what stands in a company's outbox becomes mails: whom it goes to, and what each of them reads. */
export interface CompanyMail<Told> {
  /** Whether nothing is kept of whom it went to once it is out: where that would tell of them. */
  leavesNoTrace?: true
  /** Each by a word of its own, which `write` gets back: a membership's id, for example. */
  recipients: (scope: CompanyScope, told: Told) => Promise<string[]>
  /** Asked when it is sent, perhaps long after; nothing when it should not be sent any more. */
  write: (scope: CompanyScope, told: Told, recipient: string, desk: Desk) => Promise<Addressed | undefined>
  /** What is noted when it is out, in the transaction that marks it as sent. */
  whenOut?: (scope: CompanyScope, recipient: string) => Promise<void>
}
