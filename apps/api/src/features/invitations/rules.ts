import type { InvitationOutcome } from '@trivselsrum/contracts/invitations'
import { Email } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** How long an invitation is good for, in milliseconds. */
const GOOD_FOR = 14 * 24 * 60 * 60 * 1000

export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + GOOD_FOR)
}

/**
 * The entries of a pasted list as they stand there: separated by commas, semicolons, white space and line breaks, with
 * names around (`Karen Holm <karen@smede.dk>`, `"Holm, Karen" <karen@smede.dk>`) left out.
 */
export function entriesIn(text: string): string[] {
  const unquoted = text.replace(/"[^"\n]*"/g, ' ').replace(/mailto:/gi, ' ')
  return unquoted.split(/[,;\r\n]/).flatMap((part) => {
    const bracketed = [...part.matchAll(/<([^<>]*)>/g)].map(([, inside = '']) => inside.trim())
    return bracketed.length ? bracketed : part.split(/\s+/).filter(Boolean)
  })
}

/** What is known of the addresses in a list, as they are compared. */
export interface KnownAddresses {
  own: string
  members: ReadonlySet<string>
  waiting: ReadonlySet<string>
}

/** An entry of a list and what is to become of it; `email` where it is an address. */
export interface JudgedEntry {
  address: string
  email: string | undefined
  outcome: InvitationOutcome
}

/** What is to become of each entry of a list, in its order; whoever stands in it twice is invited once. */
export function judgeEntries(entries: readonly string[], known: KnownAddresses): JudgedEntry[] {
  const seen = new Set<string>()
  return entries.map((address) => {
    const email = emailOf(address)
    const outcome = email ? outcomeOf(email, seen, known) : 'invalid'
    if (email) seen.add(email)
    return { address: email ?? address.slice(0, 254), email, outcome }
  })
}

export function emailOf(entry: string): string | undefined {
  return Email.safeParse(entry).data
}

function outcomeOf(email: string, seen: ReadonlySet<string>, known: KnownAddresses): InvitationOutcome {
  if (seen.has(email)) return 'repeated'
  if (email === known.own) return 'yourself'
  if (known.members.has(email)) return 'member'
  return known.waiting.has(email) ? 'waiting' : 'invited'
}

/** When an invitation came to an end, if it has. */
export interface Ends {
  acceptedAt: Date | null
  revokedAt: Date | null
}

/** @throws Problem `invitation-used`, `invitation-revoked` when it waits no more. */
export function requireWaiting({ acceptedAt, revokedAt }: Ends) {
  if (acceptedAt) throw new Problem('invitation-used')
  if (revokedAt) throw new Problem('invitation-revoked')
}

/** @throws Problem as `requireWaiting`, and `invitation-expired`. */
export function requireAcceptable(invitation: Ends & { expiresAt: Date }, now: Date) {
  requireWaiting(invitation)
  if (invitation.expiresAt <= now) throw new Problem('invitation-expired')
}
