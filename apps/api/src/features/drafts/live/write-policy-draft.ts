import type {
  EditorMessage,
  LiveTrouble,
  writePolicyDraft as live,
  ServerMessage,
} from '@trivselsrum/contracts/policy-live'
import { newId } from '../../../platform/clock.ts'
import type { Attendance, LiveConnection, LiveService } from '../../../platform/live.ts'
import { Problem } from '../../../platform/problems.ts'
import { type Rooms, roomsHearing } from '../../../platform/rooms.ts'
import { type Platform, requireEntry } from '../../../platform/scopes.ts'
import { readKept } from '../draft-log.ts'
import { isVector, readMessage, troubleOf } from './messages.ts'
import { isAdopted, readArrival } from './place.ts'
import { base64, codeOf, type Editor, openRoom, type Room } from './room.ts'
import { welcomeOf } from './welcome.ts'

/** Lets those who read a policy's draft hear every change of it, and those who write it make them. */
export function writePolicyDraft(platform: Platform): LiveService<typeof live, string> {
  const rooms = roomsHearing(platform, 'draft', (companyId, edition) => openRoom(platform, companyId, edition))
  return {
    enter: async ({ sql, actor }, { policy }) => {
      const { edition } = await readArrival(sql, policy, actor.membershipId)
      if (!edition) throw new Problem('no-draft')
      return policy
    },
    attend: (connection, policy) => attend(platform, rooms, connection, policy),
    goodbye: (why) => ({ type: 'over', trouble: why }) satisfies ServerMessage,
  }
}

type Said<T extends EditorMessage['type']> = Extract<EditorMessage, { type: T }>

/** What one connection says and is told, from its first word to its last. */
function attend(platform: Platform, rooms: Rooms<Room>, connection: LiveConnection, policy: string): Attendance {
  let at: { room: Room; editor: Editor } | undefined
  let isOver = false

  const say = (message: ServerMessage) => connection.say(JSON.stringify(message))

  function over(trouble: LiveTrouble) {
    isOver = true
    connection.end({ type: 'over', trouble } satisfies ServerMessage, codeOf(trouble))
  }

  function leave() {
    if (!at) return
    at.room.leave(at.editor)
    rooms.go(at.room)
    at = undefined
  }

  async function greet({ edition, vector: given }: Said<'hello'>) {
    const vector = Buffer.from(given, 'base64')
    if (!isVector(vector)) return over('not-understood')
    const { companyId, actor } = connection
    leave()
    const room = rooms.come(companyId, edition)
    const key = newId(platform.clock.now())
    const editor: Editor = { key, name: '', mayWrite: false, cursor: null, connection, unsaved: 0, askedAt: 0 }
    at = { room, editor }
    const kept = await platform.database.inCompany(companyId, actor.userId, async ({ sql }, membership) => {
      const { id } = requireEntry({ method: 'POST' }, membership)
      const arrival = await readArrival(sql, policy, id)
      if (arrival.edition !== edition) return (await isAdopted(sql, policy, edition)) ? 'adopted' : 'another-draft'
      if (at?.editor !== editor) return undefined
      Object.assign(editor, { name: arrival.name, mayWrite: arrival.writes, askedAt: performance.now() })
      // In the room before it reads: what comes meanwhile is heard twice rather than never.
      room.join(editor)
      return readKept({ sql }, edition)
    })
    if (typeof kept === 'string') return over(kept)
    if (!kept) return
    room.read(kept.head)
    const { update, vector: own } = welcomeOf(kept, vector)
    say({ type: 'welcome', edition, update: base64(update), vector: base64(own), mayWrite: editor.mayWrite, key })
  }

  function take({ edition, id, update: text }: Said<'update'>) {
    if (!at) return over('not-understood')
    const update = Buffer.from(text, 'base64')
    const trouble = edition === at.room.edition ? troubleOf(update) : 'another-draft'
    if (trouble) return say({ type: 'refused', id, trouble })
    at.room.take(at.editor, id, text, update)
  }

  return {
    heard: (text) => {
      const message = readMessage(text)
      if (isOver) return
      if (!message) return over('not-understood')
      if (message.type === 'update') return take(message)
      if (message.type === 'cursor') return at?.room.moved(at.editor, message.cursor)
      greet(message).catch((error: unknown) => {
        if (!(error instanceof Problem)) connection.report(error)
        over(troubleIn(error))
      })
    },
    left: () => {
      isOver = true
      leave()
    },
  }
}

/** What a refusal is called on a connection. */
function troubleIn(error: unknown): LiveTrouble {
  if (!(error instanceof Problem)) return 'try-again'
  return error.code === 'not-found' ? 'gone' : 'not-allowed'
}
