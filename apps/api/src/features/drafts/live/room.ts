import { closeCodes } from '@trivselsrum/contracts/live'
import { DRAFT_LIMIT, type LiveTrouble, type ServerMessage } from '@trivselsrum/contracts/policy-live'
import type { Sql } from '../../../platform/database.ts'
import type { LiveConnection } from '../../../platform/live.ts'
import type { Platform } from '../../../platform/scopes.ts'
import { foldAtRest, keepUpdates, readKept } from '../draft-log.ts'
import { holdPlace, type Place, readPlace, rightsOf } from './place.ts'
import { presence, type Somebody } from './presence.ts'

/** How many updates one transaction keeps at most. */
const MOST_AT_ONCE = 200
/** How many updates of one editor may wait to be kept before the next are not heard. */
const MOST_UNSAVED = 100

/** For how long it is taken to be so that somebody may be here, and may write or not, once it was asked, in milliseconds. */
const KNOWN_FOR = 250

/** Somebody at the draft by one connection. */
export interface Editor extends Somebody {
  connection: LiveConnection
  /** How many of their updates are not answered yet. */
  unsaved: number
  /** When it was last asked what they may do here, by the clock that only runs forward. */
  askedAt: number
}

/** An update as it came. */
interface Given {
  editor: Editor
  id: number
  update: Uint8Array
  /** What the others are told of it, and who was. */
  message: string
  told: Set<Editor>
}

export type Room = ReturnType<typeof openRoom>

/**
 * A draft that somebody of this process is at. What its editors send is kept in the order in which it came, by one
 * transaction after the other; what comes while one is under way goes into the next together. In each of them it is asked
 * anew who may read and write, and whether it still is a draft; an update is acknowledged to its editor when it is on disk.
 *
 * The others need not wait for that: among those of whom it was asked a moment ago, a change is passed on as it comes, and
 * what was passed on is kept also when its editor lost the right in that moment, since it stands in the others' documents
 * already. Should it not get to the disk, everybody is sent away and comes again, and whoever has it gives it to the server
 * then. No document is kept here: only who is there, and how much they know.
 */
export function openRoom(
  { database, clock }: Pick<Platform, 'database' | 'clock'>,
  companyId: string,
  edition: string,
) {
  const people = new Set<Editor>()
  /** The newest number that all who are here have been told of; unknown until somebody has read. */
  let head: number | undefined
  /** The newest number heard of from elsewhere. */
  let heardOf = 0
  /** What the draft weighed when it was last asked, in bytes, and what has come since. */
  let weight = DRAFT_LIMIT
  let waiting: Given[] = []
  let isToLook = false
  let isAtWork = false

  const presenceHere = presence(people, (present) => tell(people, { type: 'present', people: present }))

  function send(editor: Editor, trouble: LiveTrouble) {
    people.delete(editor)
    editor.connection.end({ type: 'over', trouble } satisfies ServerMessage, codeOf(trouble))
  }

  function sendAll(trouble: LiveTrouble) {
    waiting = []
    for (const editor of [...people]) send(editor, trouble)
  }

  /** Notes who may write now, and sends away who may not be here any more. */
  function admit(editors: Iterable<Editor>, standings: Place['standings']) {
    const byMember = new Map(standings.map((standing) => [standing.membership, standing]))
    for (const editor of editors) {
      const standing = byMember.get(memberOf(editor))
      const { reads, writes } = rightsOf(standing)
      if (writes !== editor.mayWrite) presenceHere.changed()
      editor.mayWrite = writes
      editor.askedAt = performance.now()
      if (!reads && people.has(editor)) send(editor, standing ? 'not-allowed' : 'gone')
    }
  }

  /** Keeps what has come, and finds out what was written elsewhere. */
  async function turn(batch: readonly Given[]) {
    const editors = new Set([...people, ...batch.map(({ editor }) => editor)])
    const members = [...new Set([...editors].map(memberOf))]
    const outcome = await database.asNobody(companyId, async ({ sql }) => {
      const place = await (batch.length > 0 ? holdPlace : readPlace)(sql, edition, members)
      if (!place) return 'gone'
      if (place.isSettled) return 'adopted'
      admit(editors, place.standings)
      weight = place.weight
      const missed = await readMissed(sql, place)
      const { kept, refused } = sifted(batch, place)
      if (kept.length === 0) return { kept, refused, missed, head: place.head }
      for (const given of kept) pass(given, people)
      const newest = await keepUpdates({ sql, now: clock.now() }, { edition, ...place }, kept.map(changeOf))
      return { kept, refused, missed, head: newest }
    })
    if (typeof outcome === 'string') return sendAll(outcome)
    for (const update of outcome.missed) tell(people, { type: 'update', update: base64(update) })
    // Who came while it was written to disk has read what was there before.
    for (const given of outcome.kept) pass(given, people)
    head = outcome.head
    for (const given of outcome.kept) answer(given, { type: 'saved', id: given.id, head })
    for (const given of outcome.refused) answer(given, { type: 'refused', id: given.id, trouble: given.trouble })
  }

  /** What others wrote since: other processes, or the server itself. */
  async function readMissed(sql: Sql, place: Place): Promise<Uint8Array[]> {
    if (head === undefined || place.head <= head) return []
    return (await readKept({ sql }, edition, { since: head })).updates
  }

  async function work() {
    if (isAtWork) return
    isAtWork = true
    try {
      while (waiting.length > 0 || (people.size > 0 && (isToLook || heardOf > (head ?? 0)))) {
        isToLook = false
        heardOf = 0
        await turn(waiting.splice(0, MOST_AT_ONCE))
      }
    } catch (error) {
      for (const { connection } of [...people].slice(0, 1)) connection.report(error)
      sendAll('try-again')
    } finally {
      isAtWork = false
    }
  }

  return {
    edition,
    people,
    /** Lets somebody in, who hears of everything from here on. */
    join: (editor: Editor) => {
      people.add(editor)
      presenceHere.changed()
    },
    /** Notes how much somebody who has come was given: what is newer is told once more, to all. */
    read: (number: number) => {
      const isBehind = head !== undefined && number < head
      head = Math.min(head ?? number, number)
      if (!isBehind) return
      isToLook = true
      void work()
    },
    leave: (editor: Editor) => {
      people.delete(editor)
      presenceHere.changed()
    },
    moved: (editor: Editor, cursor: Editor['cursor']) => {
      editor.cursor = cursor
      presenceHere.changed()
    },
    take: (editor: Editor, id: number, text: string, update: Uint8Array) => {
      const message = JSON.stringify({ type: 'update', update: text } satisfies ServerMessage)
      const given: Given = { editor, id, update, message, told: new Set() }
      waiting.push(given)
      weight += update.byteLength
      if (editor.mayWrite && isKnown(editor) && weight < DRAFT_LIMIT) pass(given, [...people].filter(isKnown))
      if (++editor.unsaved >= MOST_UNSAVED) editor.connection.pause()
      void work()
    },
    /** Asks anew who may be here and what there is. */
    look: () => {
      isToLook = true
      void work()
    },
    /** Has heard that there is an update of this number. */
    hear: (number: number) => {
      heardOf = Math.max(heardOf, number)
      void work()
    },
    /** After the last one has left. What is at rest is folded; should that fail, the next change folds it. */
    end: async () => {
      presenceHere.end()
      await database.asNobody(companyId, ({ sql }) => foldAtRest(sql, edition)).catch(() => {})
    },
  }
}

const memberOf = ({ connection }: Editor) => connection.actor.membershipId

const changeOf = ({ update, editor }: Given) => ({ update, by: memberOf(editor) })

function tell(editors: Iterable<Editor>, message: ServerMessage) {
  const text = JSON.stringify(message)
  for (const { connection } of editors) connection.say(text)
}

/** Tells of a change those who were not told yet, except who made it. */
function pass({ editor: author, message, told }: Given, editors: Iterable<Editor>) {
  for (const editor of editors) {
    if (editor === author || told.has(editor)) continue
    told.add(editor)
    editor.connection.say(message)
  }
}

const isKnown = ({ askedAt }: Editor) => performance.now() - askedAt < KNOWN_FOR

function answer({ editor }: Given, message: ServerMessage) {
  editor.connection.say(JSON.stringify(message))
  if (editor.unsaved-- === MOST_UNSAVED) editor.connection.resume()
}

/** What may be kept: of those who may write, as much as the draft can hold, and what others have already. */
function sifted(batch: readonly Given[], place: Place) {
  let space = DRAFT_LIMIT - place.weight
  const kept: Given[] = []
  const refused: (Given & { trouble: LiveTrouble })[] = []
  for (const given of batch) {
    const isFitting = given.update.byteLength <= space
    if (isFitting && (given.editor.mayWrite || given.told.size > 0)) {
      kept.push(given)
      space -= given.update.byteLength
    } else refused.push({ ...given, trouble: isFitting ? 'not-allowed' : 'too-large' })
  }
  return { kept, refused }
}

/** With what code a connection is closed. */
export function codeOf(trouble: LiveTrouble): number {
  if (trouble === 'try-again') return closeCodes.tryAgain
  return trouble === 'adopted' ? closeCodes.over : closeCodes.refused
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
