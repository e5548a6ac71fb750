import { hearNotices } from '../../../platform/notices.ts'
import type { Platform } from '../../../platform/scopes.ts'
import { openRoom, type Room } from './room.ts'

/** How often it is asked who may still be at a draft where nobody writes, in milliseconds. */
const GLANCE = 2000

export type Rooms = ReturnType<typeof draftRooms>

/**
 * The drafts that somebody of this process is at. As long as there are any, it listens for what other processes and the
 * server itself write on them, and looks at them now and then, also where notices do not come through.
 */
export function draftRooms(platform: Platform) {
  const rooms = new Map<string, { room: Room; visitors: number }>()
  let stop: (() => void) | undefined

  function begin() {
    const lookAround = () => {
      for (const { room } of rooms.values()) room.look()
    }
    const notices = hearNotices(platform.config.databaseUrl, 'draft', {
      heard: (payload) => {
        const [, edition = '', head] = payload.match(/"edition" : "([0-9a-f-]{36})", "head" : (\d+)/) ?? []
        rooms.get(edition)?.room.hear(Number(head))
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
    /** Comes to a draft; its room is opened by whoever comes first. */
    come: (companyId: string, edition: string): Room => {
      const { room, visitors } = rooms.get(edition) ?? { room: openRoom(platform, companyId, edition), visitors: 0 }
      rooms.set(edition, { room, visitors: visitors + 1 })
      stop ??= begin()
      return room
    },
    /** To be said once by everybody who has come: after the last one, nothing of it stays. */
    go: (room: Room) => {
      const visitors = (rooms.get(room.edition)?.visitors ?? 0) - 1
      if (visitors > 0) return void rooms.set(room.edition, { room, visitors })
      rooms.delete(room.edition)
      void room.end()
      if (rooms.size > 0) return
      stop?.()
      stop = undefined
    },
  }
}
