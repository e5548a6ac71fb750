import type { EditorMessage, LiveTrouble, ServerMessage } from '@trivselsrum/contracts/policy-live'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { fromBase64, toBase64 } from './base64'
import { connectDraft } from './connection'
import type { Heard } from './line'

const edition = '7b1f4c1e-5a51-4a11-9f57-0d8f0c2f9a01'

/** A server that keeps what it is told and answers when it is let; its clock stands still until `pass`. */
function meetServer({ limit = 1000, mayWrite = true, hasUnsaved = false } = {}) {
  const kept = new Y.Doc()
  const doc = new Y.Doc()
  const heard: EditorMessage[] = []
  const waiting: { milliseconds: number; run: () => void }[] = []
  let ears: Heard | undefined
  let renewals = 0
  const renewal: { outcome: 'renewed' | 'signed-out' | 'unreachable' } = { outcome: 'renewed' }
  const reason: { found: LiveTrouble | undefined } = { found: undefined }
  const connection = connectDraft(
    doc,
    { edition, limit, mayWrite, hasUnsaved },
    {
      open: (own) => {
        ears = own
        return { say: (text) => heard.push(JSON.parse(text) as EditorMessage), close: () => (ears = undefined) }
      },
      renew: async () => {
        renewals++
        return renewal.outcome
      },
      whyNot: async () => reason.found,
      later: (milliseconds, run) => {
        const entry = { milliseconds, run }
        waiting.push(entry)
        return () => void (waiting.includes(entry) && waiting.splice(waiting.indexOf(entry), 1))
      },
    },
  )
  const say = (message: ServerMessage) => ears?.said(JSON.stringify(message))
  return {
    doc,
    kept,
    connection,
    heard,
    renewal,
    reason,
    renewals: () => renewals,
    say,
    waits: () => waiting.map(({ milliseconds }) => milliseconds),
    pass: () => waiting.shift()?.run(),
    isThere: () => ears !== undefined,
    open: () => ears?.opened(),
    breakOff: () => ears?.closed(),
    /** Opens the line, hears the hello, and answers it. */
    welcome: (may = true) => {
      ears?.opened()
      const hello = heard.findLast((message) => message.type === 'hello')
      if (hello?.type !== 'hello') throw new Error('nobody said hello')
      say({
        type: 'welcome',
        edition,
        update: toBase64(Y.encodeStateAsUpdate(kept, fromBase64(hello.vector))),
        vector: toBase64(Y.encodeStateVector(kept)),
        mayWrite: may,
        key: 'me',
      })
    },
    /** Keeps the newest update and says so. */
    keep: () => {
      const update = heard.findLast((message) => message.type === 'update')
      if (update?.type !== 'update') throw new Error('nothing was said')
      Y.applyUpdate(kept, fromBase64(update.update))
      say({ type: 'saved', id: update.id, head: 1 })
    },
    updates: () => heard.filter(({ type }) => type === 'update').length,
    refuse: (trouble: LiveTrouble) => say({ type: 'refused', id: 0, trouble }),
  }
}

/** Until what was asked for outside has come back. */
const answered = () => new Promise((resolve) => setImmediate(resolve))

const write = (doc: Y.Doc, words: string) => doc.getText('words').insert(doc.getText('words').length, words)
const wordsOf = (doc: Y.Doc) => doc.getText('words').toString()

describe('the connection of a draft', () => {
  test('says what is written one message at a time, and that it is saved when the server has said so', () => {
    const { doc, kept, connection, welcome, keep, updates } = meetServer()
    connection.connect()
    expect(connection.get().status).toBe('connecting')
    welcome()
    expect(connection.get().status).toBe('saved')
    for (const words of ['Vi ', 'passer ', 'på ', 'hinanden']) write(doc, words)
    expect(updates()).toBe(1)
    expect(connection.get()).toMatchObject({ status: 'saving', hasUnsaved: true })
    keep()
    expect(wordsOf(kept)).toBe('Vi ')
    expect(updates()).toBe(2)
    keep()
    expect(wordsOf(kept)).toBe('Vi passer på hinanden')
    expect(connection.get()).toMatchObject({ status: 'saved', hasUnsaved: false })
  })

  test('loses nothing of what is written while it is gone, on either side', () => {
    const { doc, kept, connection, welcome, keep, breakOff, pass, updates, waits } = meetServer()
    connection.connect()
    welcome()
    write(doc, 'før ')
    breakOff()
    expect(connection.get()).toMatchObject({ status: 'offline', hasUnsaved: true })
    write(doc, 'imens')
    kept.getText('theirs').insert(0, 'de andre')
    expect(waits()).toEqual([500])
    pass()
    welcome()
    expect(doc.getText('theirs').toString()).toBe('de andre')
    expect(updates()).toBe(2)
    keep()
    expect(wordsOf(kept)).toBe('før imens')
    expect(connection.get().status).toBe('saved')
  })

  test('sends what was deleted while it was gone, and nothing when the server has all', () => {
    const { doc, kept, connection, welcome, keep, breakOff, pass, updates } = meetServer()
    write(doc, 'bort blive')
    connection.connect()
    welcome()
    keep()
    breakOff()
    doc.getText('words').delete(0, 5)
    pass()
    welcome()
    keep()
    expect(wordsOf(kept)).toBe('blive')
    const before = updates()
    breakOff()
    pass()
    welcome()
    expect(updates()).toBe(before)
    expect(connection.get().status).toBe('saved')
  })

  test('waits longer from try to try, and not at all when the device says it is back', () => {
    const { connection, open, welcome, breakOff, pass, waits, isThere } = meetServer()
    connection.connect()
    const seen = Array.from({ length: 8 }, () => {
      open()
      breakOff()
      const [wait] = waits()
      pass()
      return wait
    })
    expect(seen).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
    open()
    breakOff()
    expect(isThere()).toBe(false)
    connection.hurry()
    expect(isThere()).toBe(true)
    welcome()
    breakOff()
    expect(waits()).toEqual([500])
  })

  test('is made again when an answer does not come', () => {
    const { doc, connection, welcome, pass, isThere } = meetServer()
    connection.connect()
    welcome()
    write(doc, 'x')
    pass()
    expect(isThere()).toBe(false)
    expect(connection.get().status).toBe('offline')
  })

  test('renews the sign-in when it has run out; without one, what is written waits', async () => {
    const { doc, connection, welcome, say, renewal, renewals, isThere, pass } = meetServer()
    connection.connect()
    welcome()
    say({ type: 'over', trouble: 'session-ended' })
    await answered()
    expect(renewals()).toBe(1)
    expect(isThere()).toBe(true)
    welcome()
    renewal.outcome = 'signed-out'
    say({ type: 'over', trouble: 'session-ended' })
    await answered()
    write(doc, 'stadig her')
    expect(connection.get()).toMatchObject({ status: 'signed-out', hasUnsaved: true })
    renewal.outcome = 'renewed'
    pass()
    await answered()
    welcome()
    expect(connection.get().status).toBe('saving')
  })

  test('ends when it does not come about and there is a reason for good', async () => {
    const { connection, breakOff, pass, reason, isThere } = meetServer()
    connection.connect()
    breakOff()
    pass()
    await answered()
    expect(isThere()).toBe(true)
    reason.found = 'gone'
    breakOff()
    pass()
    await answered()
    expect(connection.get()).toMatchObject({ status: 'ended', trouble: 'gone' })
  })

  test('tells who else is there, and when one may not write any more', () => {
    const { connection, welcome, say } = meetServer()
    connection.connect()
    welcome()
    const me = { key: 'me', name: 'Karen', mayWrite: true, cursor: null }
    const other = { key: 'other', name: 'Ole', mayWrite: true, cursor: null }
    say({ type: 'present', people: [me, other] })
    expect(connection.get()).toMatchObject({ others: [other], mayWrite: true })
    say({ type: 'present', people: [{ ...me, mayWrite: false }] })
    expect(connection.get()).toMatchObject({ others: [], mayWrite: false })
  })

  test('ends where the draft does, and says whether something was not kept', () => {
    const { doc, connection, welcome, refuse, isThere, waits } = meetServer()
    connection.connect()
    welcome()
    write(doc, 'for sent')
    refuse('adopted')
    expect(connection.get()).toMatchObject({ status: 'ended', trouble: 'adopted', hasUnsaved: true, mayWrite: false })
    expect([isThere(), waits()]).toEqual([false, []])
    connection.hurry()
    expect(isThere()).toBe(false)
  })

  test('does not send what is larger than a message may be', () => {
    const { doc, connection, welcome, updates } = meetServer()
    connection.connect()
    welcome()
    write(doc, 'x'.repeat(2000))
    expect(updates()).toBe(0)
    expect(connection.get()).toMatchObject({ status: 'ended', trouble: 'too-large', hasUnsaved: true })
  })

  test('sends nothing for a reader, and tells who may not write any more that their words were not kept', () => {
    const reader = meetServer({ mayWrite: false })
    reader.connection.connect()
    reader.welcome(false)
    write(reader.doc, 'x')
    expect([reader.updates(), reader.connection.get().status]).toEqual([0, 'saved'])
    const writer = meetServer()
    write(writer.doc, 'skrevet uden forbindelse')
    writer.connection.connect()
    writer.welcome(false)
    expect(writer.connection.get()).toMatchObject({ status: 'ended', trouble: 'not-allowed', hasUnsaved: true })
  })
})
