import { EventEmitter, once } from 'node:events'
import { apiPrefix } from '@trivselsrum/contracts/endpoint'
import { type EditorMessage, FRAGMENT, type Present, type ServerMessage } from '@trivselsrum/contracts/policy-live'
import WebSocket from 'ws'
import * as Y from 'yjs'

/** Where somebody writes, and as whom. */
export interface Desk {
  /** Of the API: http://127.0.0.1:3000. */
  url: () => string
  company: string
  policy: string
  edition: string
  headers: Record<string, string>
}

/** How long it waits before it connects again, in milliseconds. */
const PAUSE = 20

/** What is told when an update is sent: the newest change, or all that the server lacks. */
export interface Gift {
  id: number
  isAll: boolean
}

export type ScriptedEditor = ReturnType<typeof scriptedEditor>

/**
 * An editor without a screen, that does over a draft's connection what the one in the browser does: says what it has,
 * takes what it lacks, gives what the server lacks, connects again whenever it is cut off.
 */
export function scriptedEditor(desk: Desk, doc = new Y.Doc()) {
  const events = new EventEmitter()
  /** The ids of updates that are not answered yet. */
  const unsaved = new Set<number>()
  const refusals: ServerMessage[] = []
  let socket: WebSocket | undefined
  let isWelcome = false
  let isToStay = false
  let count = 0
  let people: Present[] = []
  let last: string | undefined
  let mayWrite = false

  const say = (message: EditorMessage) => socket?.send(JSON.stringify(message))

  function give(update: Uint8Array, isAll = false) {
    unsaved.add(++count)
    events.emit('given', { id: count, isAll } satisfies Gift)
    say({ type: 'update', edition: desk.edition, id: count, update: base64(update) })
  }

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== events && isWelcome) give(update)
  })

  const answers: { [T in ServerMessage['type']]: (message: Extract<ServerMessage, { type: T }>) => void } = {
    welcome: (message) => {
      mayWrite = message.mayWrite
      const isNew = Y.encodeStateVector(doc).byteLength === 1
      Y.applyUpdate(doc, Buffer.from(message.update, 'base64'), events)
      const lacking = Y.encodeStateAsUpdate(doc, Buffer.from(message.vector, 'base64'))
      isWelcome = true
      if (!isNew && mayWrite && lacking.byteLength > 2) give(lacking, true)
    },
    update: ({ update }) => Y.applyUpdate(doc, Buffer.from(update, 'base64'), events),
    saved: ({ id }) => unsaved.delete(id),
    refused: (message) => {
      unsaved.delete(message.id)
      refusals.push(message)
    },
    present: (message) => {
      people = message.people
    },
    over: ({ trouble }) => {
      last = trouble
      isToStay &&= trouble === 'try-again'
    },
  }

  function connect() {
    const { url, company, policy, edition, headers } = desk
    const address = `${url().replace(/^http/, 'ws')}${apiPrefix}/companies/${company}/policies/${policy}/live`
    const own = new WebSocket(address, { headers, perMessageDeflate: false })
    socket = own
    own.on('open', () => say({ type: 'hello', edition, vector: base64(Y.encodeStateVector(doc)) }))
    own.on('message', (data) => {
      const message = JSON.parse(String(data)) as ServerMessage
      answers[message.type](message as never)
      events.emit(message.type, message)
      events.emit('change')
    })
    own.on('error', (error) => events.emit('trouble', error))
    own.on('close', (code) => {
      unsaved.clear()
      isWelcome = false
      events.emit('closed', code)
      events.emit('change')
      if (isToStay) setTimeout(() => isToStay && connect(), PAUSE)
    })
  }

  /** Waits until something holds; looked at after every message and key. */
  async function until(holds: () => boolean) {
    while (!holds()) await once(events, 'change')
  }

  return {
    doc,
    events,
    refusals,
    unsaved,
    until,
    people: () => people,
    mayWrite: () => mayWrite,
    /** The last word of the server before it closed. */
    last: () => last,
    isWelcome: () => isWelcome,
    /** Connects, again whenever it is cut off, and waits for the welcome. */
    open: async () => {
      isToStay = true
      connect()
      await until(() => isWelcome || last !== undefined)
    },
    /** Goes offline; what is written stays. */
    close: async () => {
      isToStay = false
      if (!socket || socket.readyState === WebSocket.CLOSED) return
      const closed = once(socket, 'close')
      socket.close()
      await closed
    },
    /** Says something as it is. */
    say: (text: string) => socket?.send(text),
    /** Writes at the end of the first block. */
    type: (text: string) => {
      const words = firstText(doc)
      words.insert(words.length, text)
      events.emit('change')
    },
    text: () => textOf(doc),
    isAllSaved: () => isWelcome && unsaved.size === 0,
  }
}

/** The text of the first block; made where there is none. */
export function firstText(doc: Y.Doc): Y.XmlText {
  const fragment = doc.getXmlFragment(FRAGMENT)
  if (fragment.length === 0) {
    const paragraph = new Y.XmlElement('paragraph')
    fragment.insert(0, [paragraph])
    paragraph.insert(0, [new Y.XmlText()])
  }
  const block = fragment.get(0) as Y.XmlElement
  if (block.length === 0) block.insert(0, [new Y.XmlText()])
  return block.get(0) as Y.XmlText
}

/** Everything that is written in a draft, without what it looks like. */
export function textOf(doc: Y.Doc): string {
  return doc.getXmlFragment(FRAGMENT).toArray().map(read).join('\n')
}

function read(part: Y.XmlElement | Y.XmlText | Y.XmlHook): string {
  if (part instanceof Y.XmlElement) return part.toArray().map(read).join('')
  if (!(part instanceof Y.XmlText)) return ''
  return part.toDelta().reduce((text: string, { insert }: { insert?: unknown }) => text + String(insert ?? ''), '')
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
