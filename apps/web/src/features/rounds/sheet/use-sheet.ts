'use client'
import type { Route } from '@trivselsrum/contracts/client'
import type { WireReply } from '@trivselsrum/contracts/endpoint'
import type { readSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { send } from '@/lib/api-browser'
import { createSheetStore } from './sheet-store'

export interface SheetSource {
  sheet: WireReply<typeof readSheet>
  statements: readonly string[]
  place: { company: string; quarter: string }
  routes: { read: Route<typeof readSheet>; save: Route<typeof saveAnswer> }
}

/** The store of the sheet on this page; looks again when the reader comes back to it, and warns before losing anything. */
export function useSheet({ sheet, statements, place, routes }: SheetSource) {
  const { round } = sheet
  const [store] = useState(() =>
    createSheetStore(sheet, statements, {
      save: (statement, body) => send(routes.save, { params: { ...place, statement }, query: { round }, body }),
      reread: () => send(routes.read, { params: place, query: { round } }),
      later: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
    }),
  )
  const state = useSyncExternalStore(store.subscribe, store.get, store.get)
  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && store.refresh())
    const warn = (event: BeforeUnloadEvent) => store.hasUnsaved() && event.preventDefault()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('beforeunload', warn)
    }
  }, [store])
  return { store, state }
}
