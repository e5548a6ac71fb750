'use client'
import { useEffect } from 'react'
import { noteId } from '../activities/note-id'
import type { WireNote } from '../hold/wire'

/** How large everything may get where there is little of it, and how small where there is much: beyond that nobody reads it. */
const parts = [1.3, 1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7]

/** What is too much however small it is, and is scrolled, is at least read with ease. */
const SCROLLED = 0.9

/** From here on it is the screen of a room, not somebody's phone, which is scrolled by hand. */
const WIDE = 900

/** Makes what a screen shows as large as it can be with all of it in sight. */
export function useFit(shown: unknown, time: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is shown
  useEffect(() => {
    const root = document.documentElement
    const fit = () => {
      root.style.fontSize = ''
      if (window.innerWidth < WIDE) return
      const whole = Number.parseFloat(getComputedStyle(root).fontSize)
      const isWhole = (part: number) => {
        root.style.fontSize = `${part * whole}px`
        return root.scrollHeight <= window.innerHeight && root.scrollWidth <= window.innerWidth
      }
      // Trying out what is smaller would move what is in sight.
      const { scrollY } = window
      root.style.fontSize = `${(parts.find(isWhole) ?? SCROLLED) * whole}px`
      window.scrollTo({ top: scrollY })
    }
    fit()
    window.addEventListener('resize', fit)
    return () => {
      window.removeEventListener('resize', fit)
      root.style.fontSize = ''
    }
  }, [shown, time])
}

/** Where not all is in sight, what was written last is; something else that is shown begins at its top. */
export function useLatestInSight(shown: string | undefined, notes: readonly WireNote[]) {
  const latest = notes.findLast(({ activity }) => activity === shown)?.id
  useEffect(() => {
    if (window.innerWidth < WIDE) return
    const note = latest && document.getElementById(noteId(latest))
    if (note) note.scrollIntoView({ block: 'nearest' })
    else window.scrollTo({ top: 0 })
  }, [latest])
}
