import { ApiError, type Route } from '@trivselsrum/contracts/client'
import type { readPolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import type { LiveTrouble } from '@trivselsrum/contracts/policy-live'
import type { Awareness } from 'y-protocols/awareness'
import { Doc } from 'yjs'
import { renewSession, send } from '@/lib/api-browser'
import { forget, isUnsaved, keptName, keptOfOthers, markUnsaved } from '@/lib/kept-drafts'
import { connectDraft, type DraftConnection } from './connection'
import { type Kept, keepHere } from './kept-here'
import { openLine } from './line'
import { createOthers } from './others'

export interface DraftPlace {
  /** The address of the connection, from the root of this site. */
  address: string
  /** Where the draft is read, to learn why a connection does not come about. */
  reading: { route: Route<typeof readPolicyDraft>; params: { company: string; policy: string } }
  member: string
  policy: string
  edition: string
  mayWrite: boolean
  /** The most that one message may weigh, in bytes. */
  limit: number
}

export interface DraftSession {
  doc: Doc
  awareness: Awareness
  connection: DraftConnection
  isKept: boolean
  /** Takes what is written here off the device, whether the server has it or not. */
  discard: () => Promise<void>
  close: () => void
}

/** A draft at work on this page: what this device has of it, and the connection. Readers keep nothing on their device. */
export async function openDraft(place: DraftPlace): Promise<DraftSession> {
  const { member, policy, edition, mayWrite } = place
  const doc = new Doc()
  const name = keptName(member, policy, edition)
  // Who may not write any more still has here what they wrote before.
  const kept: Kept | undefined = mayWrite || isUnsaved(name) ? await keepHere(name, doc) : undefined
  const connection = connectDraft(
    doc,
    { edition, limit: place.limit, mayWrite, hasUnsaved: isUnsaved(name) },
    {
      open: (heard) => openLine(place.address, heard),
      renew: renewSession,
      whyNot: () => whyNot(place),
      later: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
    },
  )
  const others = createOthers(doc, connection.moveCursor)
  let wasUnsaved = isUnsaved(name)
  connection.subscribe(() => {
    const { hasUnsaved, status, trouble, others: people } = connection.get()
    others.show(people)
    if (hasUnsaved !== wasUnsaved) markUnsaved(name, hasUnsaved)
    wasUnsaved = hasUnsaved
    if (status === 'ended' && trouble === 'adopted' && !hasUnsaved) void kept?.forget()
  })
  const stopListening = listen(connection, kept?.isKept ?? true)
  void forgetEarlier(place)
  connection.connect()
  return {
    doc,
    awareness: others.awareness,
    connection,
    isKept: kept?.isKept ?? true,
    discard: async () => {
      connection.close()
      await kept?.forget()
    },
    close: () => {
      stopListening()
      connection.close()
      others.close()
      kept?.close()
    },
  }
}

/** Why no connection comes about, where that is for good: a browser tells nobody what it was answered. */
async function whyNot({ edition, reading }: DraftPlace): Promise<LiveTrouble | undefined> {
  try {
    const draft = await send(reading.route, { params: reading.params })
    return draft.edition === edition ? undefined : 'another-draft'
  } catch (error) {
    const { code, status } = error instanceof ApiError ? error.problem : { code: '', status: 0 }
    if (code === 'no-draft') return 'adopted'
    return status === 403 || status === 404 ? 'gone' : undefined
  }
}

/** What the browser says of its line; and where it keeps nothing, a warning before something is lost. */
function listen(connection: DraftConnection, isKept: boolean): () => void {
  const isBack = () => document.visibilityState === 'visible' && connection.hurry()
  const warn = (event: BeforeUnloadEvent) => !isKept && connection.get().hasUnsaved && event.preventDefault()
  window.addEventListener('online', connection.hurry)
  window.addEventListener('offline', connection.drop)
  window.addEventListener('beforeunload', warn)
  document.addEventListener('visibilitychange', isBack)
  return () => {
    window.removeEventListener('online', connection.hurry)
    window.removeEventListener('offline', connection.drop)
    window.removeEventListener('beforeunload', warn)
    document.removeEventListener('visibilitychange', isBack)
  }
}

/** Earlier editions that the server has wholly need not lie here any more. */
async function forgetEarlier({ member, policy, edition }: DraftPlace) {
  for (const name of await keptOfOthers(member, policy, edition)) if (!isUnsaved(name)) forget(name)
}
