'use client'
import { useEffect, useRef } from 'react'

const ways = { ArrowRight: 'next', ArrowLeft: 'previous' } as const

/** The arrows go on and back, except where something is being written or chosen. */
export function useWalkKeys(isOn: boolean, go: (way: 'next' | 'previous') => void) {
  const latest = useRef(go)
  latest.current = go
  useEffect(() => {
    if (!isOn) return
    const listen = (event: KeyboardEvent) => {
      const { key, target, metaKey, ctrlKey, altKey, shiftKey } = event
      const isField = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
      if (isField || metaKey || ctrlKey || altKey || shiftKey) return
      if (key === 'ArrowRight' || key === 'ArrowLeft') latest.current(ways[key])
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [isOn])
}
