import type { Share } from '@trivselsrum/contracts/shares'

const DAY = 24 * 60 * 60 * 1000

/** The most links into one thing. */
export const MOST_SHARES = 50

/** When a link made now ends by itself. */
export function shareEnd(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY)
}

/** What a link is worth at a moment. */
export function shareState(
  { expiresAt, revokedAt }: { expiresAt: Date; revokedAt: Date | null },
  now: Date,
): Share['state'] {
  if (revokedAt) return 'revoked'
  return expiresAt <= now ? 'expired' : 'good'
}
