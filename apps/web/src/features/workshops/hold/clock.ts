/** What a workshop says of its time: an instant, or what is left while it stands still. */
export interface Time {
  endsAt: string | null
  timeLeft: number | null
}

/** The time as it is at a moment; `left` is in milliseconds, and never negative. */
export type TimeNow =
  | { state: 'none'; left?: never }
  | { state: 'running'; left: number }
  | { state: 'paused'; left: number }
  | { state: 'over'; left: 0 }

/** How far the server's clock is ahead of this device's, in milliseconds, by what a reply said and when it came. */
export function offsetOf(serverNow: string, deviceNow: number): number {
  return Date.parse(serverNow) - deviceNow
}

/** @param now by the server's clock, in milliseconds. */
export function timeAt({ endsAt, timeLeft }: Time, now: number): TimeNow {
  if (endsAt !== null) {
    const left = Date.parse(endsAt) - now
    return left > 0 ? { state: 'running', left } : { state: 'over', left: 0 }
  }
  return timeLeft === null ? { state: 'none' } : { state: 'paused', left: Math.max(0, timeLeft) }
}

/** `4:59`, `1:02:00`; a second that has begun counts whole, so that the clock stands at 0:00 when the bell rings. */
export function sayTime(left: number): string {
  const seconds = Math.ceil(left / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

/** For how long what `sayTime` says stays true, in milliseconds. */
export function untilNext(left: number): number {
  return left % 1000 || 1000
}

/**
 * Whether the bell is due: once for each end that was seen to come. A page that is opened when the time is over already
 * keeps quiet; one that slept through the end rings when it wakes.
 */
export function isBellDue(
  before: Time & { state: TimeNow['state'] },
  now: Time & { state: TimeNow['state'] },
): boolean {
  return before.state === 'running' && now.state === 'over' && before.endsAt === now.endsAt
}
