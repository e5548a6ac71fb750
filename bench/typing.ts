import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import * as Y from 'yjs'
import { firstText } from './scripted-editor.ts'

/** How long somebody takes from one key to the next, in milliseconds: from, and to. */
const PACE = [90, 150] as const

/**
 * Everybody types at once, a letter at a time, into the text that is there already.
 *
 * @returns for every key and every other one, how long it took from the key being pressed in one's document until it stood in
 *   the other's, in milliseconds.
 */
export async function typeAtOnce(docs: readonly Y.Doc[], keys: number): Promise<number[]> {
  const pressed = new Map(docs.map((doc) => [doc.clientID, [] as number[]]))
  const begun = new Map(docs.map((doc) => [doc.clientID, Y.getState(doc.store, doc.clientID)]))
  const delays: number[] = []
  const seenBy = docs.map((doc) => {
    const seen = new Map<number, number>()
    const look = () => {
      const now = performance.now()
      for (const [author, times] of pressed) {
        if (author === doc.clientID) continue
        const there = Y.getState(doc.store, author) - (begun.get(author) ?? 0)
        for (let key = seen.get(author) ?? 0; key < there; key++) delays.push(now - (times[key] ?? now))
        seen.set(author, there)
      }
    }
    doc.on('update', look)
    return {
      isDone: () => seen.size === docs.length - 1 && [...seen.values()].every((there) => there === keys),
      doc,
      look,
    }
  })
  await Promise.all(
    docs.map(async (doc) => {
      const text = firstText(doc)
      for (let key = 0; key < keys; key++) {
        await setTimeout(PACE[0] + Math.random() * (PACE[1] - PACE[0]))
        pressed.get(doc.clientID)?.push(performance.now())
        text.insert(text.length, 'e')
      }
    }),
  )
  for (const { isDone, doc, look } of seenBy) {
    while (!isDone()) await once(new Listening(doc), 'update')
    doc.off('update', look)
  }
  return delays
}

/** What Yjs tells of a document, as an event that can be waited for. */
class Listening extends EventTarget {
  constructor(doc: Y.Doc) {
    super()
    doc.once('update', () => this.dispatchEvent(new Event('update')))
  }
}
