import { IndexeddbPersistence } from 'y-indexeddb'
import type { Doc } from 'yjs'
import { forget } from '@/lib/kept-drafts'

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
  return {
    isKept: true,
    close: () => void kept.destroy(),
    forget: async () => {
      await kept.destroy()
      forget(name)
    },
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
