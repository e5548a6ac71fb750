import { ApiError } from '@trivselsrum/contracts/client'
import type { WireReply } from '@trivselsrum/contracts/endpoint'
import type { listWorkshopEvents } from '@trivselsrum/contracts/workshop-events'
import type { Heard, Line } from '@/features/drafts/live/line'

export type WireEvents = WireReply<typeof listWorkshopEvents>

/** Whether changes come: not yet, as they happen or by asking, or why not. */
export type Following = 'connecting' | 'here' | 'offline' | 'signed-out'

export interface FollowOutside {
  open: (heard: Heard) => Line
  renew: () => Promise<'renewed' | 'signed-out' | 'unreachable'>
  events: (after: number) => Promise<WireEvents>
  later: (milliseconds: number, run: () => void) => () => void
}

interface Listener {
  /** The number of the newest event that is known here. */
  after: () => number
  heard: (events: WireEvents) => void
  is: (following: Following) => void
  gone: (why: 'deleted' | 'not-allowed') => void
}

/** How long to wait before the line is opened again, in milliseconds. */
const RETRY = { first: 1000, most: 30_000 }

/**
 * How often it is asked what has changed: without a line, and beside one, which may be dead without anybody saying so; the
 * reply also tells the server's time anew.
 */
const ASK = { without: 3000, beside: 20_000 }

/** Hears of every change: over a line while there is one, else by asking. */
export function follow({ open, renew, events, later }: FollowOutside, { after, heard, is, gone }: Listener) {
  let line: Line | undefined
  let isOpen = false
  let isEnded = false
  let asking: Promise<void> | undefined
  let pause = RETRY.first
  let callOffAsk = () => {}
  let callOffLine = () => {}

  function connect() {
    hangUp()
    if (isEnded) return
    let wasOpen = false
    line = open({
      opened: () => {
        wasOpen = true
        line?.say(JSON.stringify({ after: after() }))
      },
      said: hear,
      closed: () => lost(wasOpen),
    })
  }

  function hangUp() {
    callOffLine()
    line?.close()
    line = undefined
    isOpen = false
  }

  function lost(wasOpen: boolean) {
    hangUp()
    if (isEnded) return
    const wait = pause
    pause = Math.min(pause * 2, RETRY.most)
    // One that did not even come about may be one that the server would not have: asking renews the sign-in.
    callOffLine = later(wait, () => (wasOpen ? connect() : void ask().then(connect)))
    plan(Math.min(wait, ASK.without))
  }

  function hear(text: string) {
    const said = parse(text)
    if (said?.say === 'events') {
      isOpen = true
      pause = RETRY.first
      return take(said as unknown as WireEvents)
    }
    if (said?.say !== 'gone') return
    const { why } = said
    if (why === 'deleted' || why === 'not-allowed') return end(why)
    if (why === 'session-ended') return void renew().then(() => lost(true))
    lost(true)
  }

  /** What does not follow on what is known is asked for. */
  function take(reply: WireEvents) {
    const [first] = reply.events
    if (first && first.number > after() + 1) return void ask()
    heard(reply)
    is('here')
    plan(isOpen ? ASK.beside : ASK.without)
  }

  function plan(milliseconds: number) {
    callOffAsk()
    if (!isEnded) callOffAsk = later(milliseconds, () => void ask())
  }

  /** Asks until there is nothing more; who asks while it is asked hears of the same answer. */
  function ask(): Promise<void> {
    asking ??= events(after())
      .then(
        (reply) => {
          const before = after()
          if (isEnded) return
          heard(reply)
          is('here')
          // More than one answer holds; where nothing moved on, asking again at once would not help.
          plan(reply.head > after() && after() > before ? 0 : isOpen ? ASK.beside : ASK.without)
        },
        (error: unknown) => {
          const status = error instanceof ApiError ? error.problem.status : 0
          if (status === 403 || status === 404) return end('not-allowed')
          is(status === 401 ? 'signed-out' : 'offline')
          plan(ASK.without)
        },
      )
      .finally(() => {
        asking = undefined
      })
    return asking
  }

  function end(why: 'deleted' | 'not-allowed') {
    close()
    gone(why)
  }

  function close() {
    isEnded = true
    callOffAsk()
    hangUp()
  }

  return {
    connect,
    ask,
    /** The device is back: what a line that slept has missed is asked for, and the line made anew. */
    look: () => {
      if (isEnded) return
      void ask()
      connect()
    },
    /** The device says that it has no connection. */
    drop: () => {
      if (isEnded) return
      is('offline')
      lost(true)
    },
    close,
  }
}

function parse(text: string): { say?: unknown; why?: unknown } | undefined {
  try {
    const said: unknown = JSON.parse(text)
    return typeof said === 'object' && said !== null ? said : undefined
  } catch {
    return undefined
  }
}
