'use client'
import type { Route } from '@trivselsrum/contracts/client'
import type { WireReply } from '@trivselsrum/contracts/endpoint'
import type { readSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { send } from '@/lib/api-browser'
import { draftsOf } from './drafts'
import { createSheetStore } from './sheet-store'

export interface SheetSource {
  sheet: WireReply<typeof readSheet>
  statements: readonly string[]
  place: { company: string; quarter: string }
  routes: { read: Route<typeof readSheet>; save: Route<typeof saveAnswer> }
}

/**
 * The store of the sheet on this page. It looks again when the reader comes back to it, goes on with what was not saved
 * when they left, and warns before losing anything.
 *
 * @param onCaughtUp called when the first look found that the page was older than the sheet, as after Back.
 */
export function useSheet({ sheet, statements, place, routes }: SheetSource, onCaughtUp: () => void) {
  const { round } = sheet
  const [store] = useState(() =>
    createSheetStore(sheet, statements, {
      save: (statement, body) => send(routes.save, { params: { ...place, statement }, query: { round }, body }),
      reread: () => send(routes.read, { params: place, query: { round } }),
      later: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
      keep: draftsOf(round).keep,
    }),
  )
  const state = useSyncExternalStore(store.subscribe, store.get, store.get)
  const caughtUp = useRef(onCaughtUp)
  caughtUp.current = onCaughtUp
  const router = useRouter()
  useEffect(() => {
    store.takeUp(draftsOf(round).read())
    void store.refresh().then((isNewer) => isNewer && caughtUp.current())
    const look = () => {
      if (document.visibilityState !== 'visible') return
      void store.flushAll()
      void store.refresh()
    }
    const warn = (event: BeforeUnloadEvent) => store.hasUnsaved() && event.preventDefault()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('online', look)
    window.addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('online', look)
      window.removeEventListener('beforeunload', warn)
      // The page that is shown next may have been fetched before what was saved here.
      if (store.get().savedAt) router.refresh()
    }
  }, [store, round, router])
  return { store, state }
}
