import { closeCodes } from '@trivselsrum/contracts/live'
import { FollowerSays, type followWorkshop as live } from '@trivselsrum/contracts/workshop-events'
import type { Attendance, LiveConnection, LiveService } from '../../../platform/live.ts'
import { type Rooms, roomsHearing } from '../../../platform/rooms.ts'
import type { Platform } from '../../../platform/scopes.ts'
import { readWorkshopRow } from '../queries.ts'
import { type Follower, goneFor, openRoom, type Room } from './room.ts'

/** Lets those who see a workshop hear of every change of it; they change nothing here. */
export function followWorkshop(platform: Platform): LiveService<typeof live, string> {
  const rooms = roomsHearing(platform, 'workshop', (companyId, workshop) => openRoom(platform, companyId, workshop))
  return {
    enter: async (context, { workshop }) => (await readWorkshopRow(context, workshop)).id,
    attend: (connection, workshop) => attend(rooms, connection, workshop),
    goodbye: goneFor,
  }
}

/** From the first word, after which event it is to be, until they leave. */
function attend(rooms: Rooms<Room>, connection: LiveConnection, workshop: string): Attendance {
  let at: { room: Room; follower: Follower } | undefined

  function leave() {
    if (!at) return
    at.room.leave(at.follower)
    rooms.go(at.room)
    at = undefined
  }

  return {
    heard: (text) => {
      const { data } = FollowerSays.safeParse(parsed(text))
      leave()
      if (!data) return connection.end(goneFor('not-understood'), closeCodes.refused)
      at = {
        room: rooms.come(connection.companyId, workshop),
        follower: { connection, after: data.after, isGreeted: false },
      }
      at.room.join(at.follower)
    },
    left: leave,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
