'use client'
import { useEffect, useRef } from 'react'

/** Gives a score for the digit pressed while the focus is within an element, except where something is being written. */
export function useScoreKeys<E extends HTMLElement>(lowest: number, steps: number, onScore: (score: number) => void) {
  const element = useRef<E>(null)
  const latest = useRef(onScore)
  latest.current = onScore
  useEffect(() => {
    const within = element.current
    const listen = (event: KeyboardEvent) => {
      const score = /^\d$/.test(event.key) ? Number(event.key) : Number.NaN
      const isWriting = event.target instanceof HTMLTextAreaElement
      const isModified = event.metaKey || event.ctrlKey || event.altKey
      if (score >= lowest && score < lowest + steps && !isWriting && !isModified) latest.current(score)
    }
    within?.addEventListener('keydown', listen)
    return () => within?.removeEventListener('keydown', listen)
  }, [lowest, steps])
  return element
}
