import type { Cursor, EditorMessage, LiveTrouble, Present, ServerMessage } from '@trivselsrum/contracts/policy-live'
import * as Y from 'yjs'
import { fromBase64, toBase64 } from './base64'
import type { Heard, Line } from './line'
import { createOutbox } from './outbox'
import { serverLacks } from './server-lacks'

export interface LiveState {
  /**
   * `connecting` until the server was heard for the first time. `offline` and `signed-out` go on by themselves; `ended` does
   * not, and `trouble` says why.
   */
  status: 'connecting' | 'saving' | 'saved' | 'offline' | 'signed-out' | 'ended'
  trouble?: LiveTrouble
  /** Whether something was written here that the server is not known to have. */
  hasUnsaved: boolean
  mayWrite: boolean
  /** Everybody else who is there. */
  others: readonly Present[]
}

interface Outside {
  open: (heard: Heard) => Line
  /** Renews the sign-in; `signed-out` where that is not possible any more. */
  renew: () => Promise<'renewed' | 'signed-out' | 'unreachable'>
  /** Why no connection comes about, where that is for good. */
  whyNot: () => Promise<LiveTrouble | undefined>
  /** Runs something later; returns what calls it off. */
  later: (milliseconds: number, run: () => void) => () => void
}

interface Draft {
  edition: string
  /** The most that one message may weigh, in bytes. */
  limit: number
  mayWrite: boolean
  /** Whether something from before is not known to be on the server. */
  hasUnsaved: boolean
}

/** How long to wait before the next try, and how long an answer may take, in milliseconds. */
const RETRY = { first: 500, most: 30_000 }
const PATIENCE = 10_000

/** A cursor that moves is told of this seldom. */
const CURSOR_REST = 150

/** What passes: the connection is made again, and all is said once more. */
const passing = new Set<LiveTrouble>(['session-ended', 'try-again'])

/**
 * Keeps a draft and the server together: says what is written here, hears what others write, and after every break finds
 * out what the one lacks of the other. Nothing here knows of editors; they change the document.
 */
export function connectDraft(doc: Y.Doc, draft: Draft, { open, renew, whyNot, later }: Outside) {
  let state: LiveState = {
    status: 'connecting',
    hasUnsaved: draft.hasUnsaved,
    mayWrite: draft.mayWrite,
    others: [],
  }
  const listeners = new Set<() => void>()
  const outbox = createOutbox(draft.limit)
  let line: Line | undefined
  let isWelcome = false
  let cursor: Cursor = null
  let pause = RETRY.first
  let ownKey = ''
  let isClosed = false
  let callOff = () => {}
  let callOffCursor: (() => void) | undefined

  function set(change: Partial<LiveState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  function say(message: EditorMessage) {
    line?.say(JSON.stringify(message))
  }

  function connect() {
    hangUp()
    if (state.status === 'ended') return
    let wasOpen = false
    callOff = later(PATIENCE, () => lost(wasOpen))
    line = open({
      opened: () => {
        wasOpen = true
        say({ type: 'hello', edition: draft.edition, vector: toBase64(Y.encodeStateVector(doc)) })
      },
      said: (text) => hear(JSON.parse(text) as ServerMessage),
      closed: () => lost(wasOpen),
    })
  }

  function hangUp() {
    callOff()
    line?.close()
    line = undefined
    isWelcome = false
    outbox.clear()
  }

  /** A connection that did not even come about may be one that the server would not have: the sign-in has run out. */
  function lost(wasOpen: boolean) {
    hangUp()
    if (state.status === 'ended') return
    set({ status: state.status === 'signed-out' ? 'signed-out' : 'offline', others: [] })
    const wait = pause
    pause = Math.min(pause * 2, RETRY.most)
    callOff = later(wait, () => (wasOpen ? connect() : void renewAndConnect()))
  }

  async function renewAndConnect() {
    const outcome = await renew()
    const trouble = outcome === 'renewed' ? await whyNot() : undefined
    if (state.status === 'ended' || isClosed || line) return
    if (trouble) return end(trouble)
    if (outcome === 'renewed') return connect()
    set({ status: outcome === 'signed-out' ? 'signed-out' : 'offline' })
    lost(false)
  }

  function end(trouble: LiveTrouble) {
    hangUp()
    set({ status: 'ended', trouble, others: [], mayWrite: false })
  }

  function meet(trouble: LiveTrouble) {
    if (!passing.has(trouble)) return end(trouble)
    hangUp()
    if (trouble === 'try-again') return lost(true)
    set({ status: 'offline', others: [] })
    void renewAndConnect()
  }

  function hear(message: ServerMessage) {
    if (message.type === 'welcome') return welcome(message)
    if (message.type === 'update') return Y.applyUpdate(doc, fromBase64(message.update), 'server')
    if (message.type === 'present') return meetPeople(message.people)
    if (message.type === 'saved') return saved(message.id)
    meet(message.trouble)
  }

  /** What the reader may do can change while they are here. */
  function meetPeople(people: readonly Present[]) {
    const own = people.find(({ key }) => key === ownKey)
    set({ others: people.filter((person) => person !== own), mayWrite: own?.mayWrite ?? state.mayWrite })
  }

  function welcome({ key, mayWrite, update, vector }: Extract<ServerMessage, { type: 'welcome' }>) {
    callOff()
    ownKey = key
    isWelcome = true
    pause = RETRY.first
    const said = fromBase64(update)
    Y.applyUpdate(doc, said, 'server')
    const lacks = serverLacks(doc, said, fromBase64(vector))
    // Who may not write any more is told so, and keeps what they wrote to copy it.
    if (lacks && !mayWrite && state.hasUnsaved) return end('not-allowed')
    set({ mayWrite, hasUnsaved: mayWrite && lacks !== undefined })
    if (lacks && mayWrite) outbox.add(lacks)
    if (cursor) say({ type: 'cursor', cursor })
    flush()
  }

  function flush() {
    if (!isWelcome) return
    const message = outbox.next()
    if (message) {
      if (message.update.length > draft.limit) return end('too-large')
      say({ type: 'update', edition: draft.edition, id: message.id, update: toBase64(message.update) })
      callOff()
      callOff = later(PATIENCE, () => lost(true))
    }
    const status = outbox.isEmpty() ? 'saved' : 'saving'
    const hasUnsaved = status === 'saving'
    if (state.status !== status || state.hasUnsaved !== hasUnsaved) set({ status, hasUnsaved })
  }

  function saved(id: number) {
    callOff()
    outbox.acknowledge(id)
    flush()
  }

  function written(update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) {
    if (!local || !state.mayWrite) return
    if (!state.hasUnsaved) set({ hasUnsaved: true })
    if (!isWelcome) return
    outbox.add(update)
    flush()
  }
  doc.on('update', written)

  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    connect,
    /** The device is online again, or the reader is back: there is nothing to wait for. */
    hurry: () => {
      if (!line && state.status !== 'ended') connect()
    },
    /** The device says that it has no connection: what a silent line would only show later. */
    drop: () => lost(true),
    moveCursor: (to: Cursor) => {
      cursor = to
      callOffCursor ??= later(CURSOR_REST, () => {
        callOffCursor = undefined
        if (isWelcome && state.mayWrite) say({ type: 'cursor', cursor })
      })
    },
    close: () => {
      isClosed = true
      callOffCursor?.()
      doc.off('update', written)
      hangUp()
      listeners.clear()
    },
  }
}

export type DraftConnection = ReturnType<typeof connectDraft>
