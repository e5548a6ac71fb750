import { IndexeddbPersistence } from 'y-indexeddb'
import { applyUpdate, type Doc, mergeUpdates, type Transaction } from 'yjs'
import { forget, keepLastWords, takeLastWords } from '@/lib/kept-drafts'
import { fromBase64, toBase64 } from './base64'

/** For how long after a change its database may still be writing it, in milliseconds; generously. */
const SETTLED = 3000

export interface Kept {
  /** Whether this device keeps it at all: some browsers keep nothing. */
  isKept: boolean
  close: () => void
  /** Takes it off this device. */
  forget: () => Promise<void>
}

/**
 * Keeps a draft on this device, every change before it is sent anywhere, and gives it what was kept before. Resolves when
 * that is there.
 */
export async function keepHere(name: string, doc: Doc): Promise<Kept> {
  if (!(await canKeep(name))) return { isKept: false, close: () => {}, forget: async () => {} }
  const kept = new IndexeddbPersistence(name, doc)
  await kept.whenSynced
  // Signing out on another page takes it off this device: what is written here after that is not kept.
  if (kept.db) kept.db.onversionchange = () => void kept.destroy()
  const last = takeLastWords(name)
  if (last) applyUpdate(doc, fromBase64(last))
  const stop = watchLeaving(name, doc)
  const close = () => {
    stop()
    return kept.destroy()
  }
  return {
    isKept: true,
    close: () => void close(),
    forget: async () => {
      await close()
      forget(name)
    },
  }
}

/** A page that is left does not wait for its database: what was written just before is kept on the way out. */
function watchLeaving(name: string, doc: Doc): () => void {
  let fresh: { at: number; update: Uint8Array }[] = []
  const note = (update: Uint8Array, _origin: unknown, _doc: Doc, { local }: Transaction) => {
    if (!local) return
    const at = Date.now()
    fresh = [...fresh.filter((one) => one.at > at - SETTLED), { at, update }]
  }
  const leave = () => {
    const updates = fresh.filter(({ at }) => at > Date.now() - SETTLED).map(({ update }) => update)
    if (updates.length > 0) keepLastWords(name, toBase64(mergeUpdates(updates)))
  }
  doc.on('update', note)
  window.addEventListener('pagehide', leave)
  return () => {
    doc.off('update', note)
    window.removeEventListener('pagehide', leave)
  }
}

/** Asked before, since the library waits for ever where a browser says no. */
function canKeep(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(`probe ${name}`)
      request.onsuccess = () => {
        request.result.close()
        indexedDB.deleteDatabase(`probe ${name}`)
        resolve(true)
      }
      request.onerror = () => resolve(false)
    } catch {
      resolve(false)
    }
  })
}
