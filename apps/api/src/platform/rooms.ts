import { hearNotices } from './notices.ts'
import type { Platform } from './scopes.ts'

/** How often each room is looked at where nothing is heard of it, in milliseconds. */
const GLANCE = 2000

/** What has a number that rises, and that several connections of this process are at. */
export interface LiveRoom {
  /** Asks anew who may be here and what there is. */
  look: () => void
  /** Has heard that there is something of this number. */
  hear: (number: number) => void
  /** After the last one has left. */
  end: () => void
}

export interface Rooms<Room extends LiveRoom> {
  /** Comes to a room; it is opened by whoever comes first. */
  come: (companyId: string, id: string) => Room
  /** To be said once by everybody who has come: after the last one, nothing of it stays. */
  go: (room: Room) => void
}

/**
 * The rooms that somebody of this process is in. As long as there are any, it listens for what other processes and the
 * server itself do in them, and looks at them now and then, also where notices do not come through: that is how whoever
 * lost their place, or whose room is gone, hears of it when nothing happens.
 *
 * @param channel of notices that say, as JSON, an id and after it its `head`.
 */
export function roomsHearing<Room extends LiveRoom>(
  { config }: Pick<Platform, 'config'>,
  channel: string,
  open: (companyId: string, id: string) => Room,
): Rooms<Room> {
  const rooms = new Map<string, { id: string; room: Room; visitors: number }>()
  const keys = new WeakMap<Room, string>()
  let stop: (() => void) | undefined

  function begin() {
    const lookAround = () => {
      for (const { room } of rooms.values()) room.look()
    }
    const notices = hearNotices(config.databaseUrl, channel, {
      heard: (payload) => {
        const [, named, head] = payload.match(/"([0-9a-f-]{36})", "head" : (\d+)/) ?? []
        for (const { id, room } of rooms.values()) if (id === named) room.hear(Number(head))
      },
      again: lookAround,
    })
    const glances = setInterval(lookAround, GLANCE)
    return () => {
      clearInterval(glances)
      void notices.end()
    }
  }

  return {
    come: (companyId, id) => {
      const key = `${companyId}/${id}`
      const entry = rooms.get(key) ?? { id, room: open(companyId, id), visitors: 0 }
      entry.visitors++
      rooms.set(key, entry)
      keys.set(entry.room, key)
      stop ??= begin()
      return entry.room
    },
    go: (room) => {
      const key = keys.get(room) ?? ''
      const entry = rooms.get(key)
      if (!entry || --entry.visitors > 0) return
      rooms.delete(key)
      room.end()
      if (rooms.size > 0) return
      stop?.()
      stop = undefined
    },
  }
}
