'use client'
import { useEffect, useRef, useState } from 'react'
import { isBellDue, type TimeNow, timeAt, untilNext } from './clock'
import type { HoldState } from './hold-state'

/**
 * The time of a workshop as it runs: counted from its instant by the server's clock, so that neither a sleep nor a wrong
 * clock of the device moves it.
 */
export function useTime({ workshop, offset }: Pick<HoldState, 'workshop' | 'offset'>, onBell?: () => void): TimeNow {
  const { endsAt, timeLeft } = workshop.at
  const read = () => timeAt({ endsAt, timeLeft }, offset === undefined ? Date.parse(workshop.now) : Date.now() + offset)
  const [, tick] = useState(0)
  const time = read()
  const { state, left } = time
  useEffect(() => {
    const again = () => tick((count) => count + 1)
    document.addEventListener('visibilitychange', again)
    return () => document.removeEventListener('visibilitychange', again)
  }, [])
  // Each second begins the next wait: what is left tells how long.
  useEffect(() => {
    if (state !== 'running' || offset === undefined) return
    const timer = setTimeout(() => tick((count) => count + 1), untilNext(left))
    return () => clearTimeout(timer)
  })
  // In a window that nobody sees browsers slow down waits that beget one another, to one a minute: the end has one of its own.
  useEffect(() => {
    if (state !== 'running' || endsAt === null || offset === undefined) return
    const timer = setTimeout(() => tick((count) => count + 1), Date.parse(endsAt) - Date.now() - offset)
    return () => clearTimeout(timer)
  }, [state, endsAt, offset])
  const bell = useRef(onBell)
  bell.current = onBell
  const before = useRef({ endsAt, timeLeft, state })
  useEffect(() => {
    const now = { endsAt, timeLeft, state }
    if (isBellDue(before.current, now)) bell.current?.()
    before.current = now
  }, [endsAt, timeLeft, state])
  return time
}
