/** Words that are, or may become, addresses of the product itself. */
const reserved = new Set(
  'about account admin api app assets auth billing blog companies company contact da demo docs download en error help home invitation invitations legal login logout me new news policy press pricing privacy public receipt register reset s search security settings share sign-in sign-out sign-up signin signup static status support terms tools verify www'.split(
    ' ',
  ),
)

const LONGEST_SLUG = 40

/**
 * A company's name as part of an address: `Nørregaard Smede A/S` → `noerregaard-smede-a-s`. A name that leaves nothing
 * behind (emoji, other scripts) or only a word of the product's own gets a neutral one.
 */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '')
  return plain.length < 2 || reserved.has(plain) ? 'virksomhed' : plain
}

/** How long failed sign-ins count, in milliseconds. */
export const FAILURES_COUNT_FOR = 15 * 60 * 1000

/** The most failures in that time: of one account from one address, of one account at all, and from one address. */
const most = { together: 10, account: 100, address: 50 }

/** Whether a further attempt is refused, the one being made already counted. */
export function isLockedOut(failures: { together: number; account: number; address: number }): boolean {
  return failures.together > most.together || failures.account > most.account || failures.address > most.address
}

/** How long after its first use a refresh token may be used again: two tabs waking at once, a reply lost on the way. */
const GRACE = 20 * 1000

/** What a refresh token is worth at a moment. */
export function judgeRefresh(
  token: { usedAt: Date | null; session: { endedAt: Date | null; expiresAt: Date } } | null,
  now: Date,
): 'good' | 'over' | 'reused' {
  if (!token || token.session.endedAt || token.session.expiresAt <= now) return 'over'
  if (token.usedAt && now.getTime() - token.usedAt.getTime() > GRACE) return 'reused'
  return 'good'
}
