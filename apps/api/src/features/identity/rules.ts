/** Words that are, or may become, addresses of the product itself. */
const reserved = new Set(
  'about account admin api app assets auth billing blog companies company contact da demo docs download en error forgot-password goodbye help home import invitation invitations legal login logout me new news policy press pricing privacy prove-email public receipt register reset reset-password s search security settings share sign-in sign-out sign-up signin signup static status support terms tools unsubscribe verify www'.split(
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

export const HOUR = 60 * 60 * 1000

/** How long the link and the code of a mail are good, in milliseconds. */
export const CHALLENGE_LASTS = 60 * 60 * 1000

/** How many mails with a link an address is sent in an hour. */
export const MOST_CHALLENGES = 5

/** How many wrong codes end a challenge: of a million codes five are tried. */
export const MOST_WRONG_CODES = 5

/** Whether a further mail to reset a password is refused: for one address, or from one network. The one asked for counts. */
export function isTooManyResets(requests: { account: number; address: number }): boolean {
  return requests.account > 5 || requests.address > 50
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
