import type { Cursor, Present } from '@trivselsrum/contracts/policy-live'
import { Awareness } from 'y-protocols/awareness'
import type { Doc } from 'yjs'

/** How many colours carets have; the name stands beside each. */
const CARET_COLOURS = 4

/**
 * Who else is there, as the editor's carets want to know it. Only what the server says goes in: nobody can give
 * themselves a name.
 *
 * @param moved is told where this editor's own cursor is.
 */
export function createOthers(doc: Doc, moved: (cursor: Cursor) => void) {
  const awareness = new Awareness(doc)
  /** Below zero: the numbers of Yjs's own clients are above. */
  const numbers = new Map<string, number>()
  const numberOf = (key: string) => {
    const number = numbers.get(key) ?? -1 - numbers.size
    numbers.set(key, number)
    return number
  }
  let last = 'null'
  awareness.on('change', (_: unknown, origin: unknown) => {
    if (origin !== 'local') return
    const cursor: unknown = awareness.getLocalState()?.cursor ?? null
    const now = JSON.stringify(cursor)
    if (now === last) return
    last = now
    moved(JSON.parse(now) as Cursor)
  })

  return {
    awareness,
    /** Shows these people and nobody else. */
    show: (people: readonly Present[]) => {
      const there = new Map(people.map((person) => [numberOf(person.key), person]))
      const before = [...awareness.states.keys()].filter((number) => number < 0)
      const removed = before.filter((number) => !there.has(number))
      for (const number of removed) awareness.states.delete(number)
      for (const [number, { name, cursor }] of there)
        awareness.states.set(number, { user: { name, colour: colourOf(number), color: '#000000' }, cursor })
      const change = { added: [...there.keys()], updated: [], removed }
      awareness.emit('change', [change, 'server'])
      awareness.emit('update', [change, 'server'])
    },
    close: () => awareness.destroy(),
  }
}

function colourOf(number: number): number {
  return (-number % CARET_COLOURS) + 1
}
