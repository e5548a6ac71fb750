'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { openLine } from '@/features/drafts/live/line'
import { renewSession, send } from '@/lib/api-browser'
import { callsOf } from './calls'
import { createHoldStore } from './hold-store'
import { newId } from './new-id'
import type { HoldSource } from './source'
import { isUnderway, unsavedIn } from './unsaved'

/** The workshop of this page, followed as long as the page is open. */
export function useHold({ place, start, routes, line }: HoldSource) {
  const [store] = useState(() =>
    createHoldStore(start, {
      calls: callsOf(routes, place),
      open: (heard) => openLine(line, heard),
      renew: renewSession,
      events: (after) => send(routes.events, { params: place, query: { after } }),
      later: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
      now: () => Date.now(),
      newId,
      keep: unsavedIn(place.workshop).keep,
    }),
  )
  const state = useSyncExternalStore(store.subscribe, store.get, store.get)
  useEffect(() => {
    const close = store.open(unsavedIn(place.workshop).read())
    const look = () => document.visibilityState === 'visible' && store.look()
    const warn = (event: BeforeUnloadEvent) => isUnderway(store.get().unsaved) && event.preventDefault()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('online', look)
    window.addEventListener('offline', store.drop)
    window.addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('online', look)
      window.removeEventListener('offline', store.drop)
      window.removeEventListener('beforeunload', warn)
      close()
    }
  }, [store, place.workshop])
  return { store, state }
}
