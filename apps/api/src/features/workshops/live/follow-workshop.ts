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

/** From the first word, after which event it is to be, until they leave; said again, it is told from there anew. */
function attend(rooms: Rooms<Room>, connection: LiveConnection, workshop: string): Attendance {
  let room: Room | undefined
  let follower: Follower | undefined

  return {
    heard: (text) => {
      const { data } = FollowerSays.safeParse(parsed(text))
      if (!data) return connection.end(goneFor('not-understood'), closeCodes.refused)
      room ??= rooms.come(connection.companyId, workshop)
      if (follower) room.leave(follower)
      follower = { connection, after: data.after, isGreeted: false }
      room.join(follower)
    },
    left: () => {
      if (!room) return
      if (follower) room.leave(follower)
      rooms.go(room)
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
