import type { Cursor } from '@trivselsrum/contracts/policy-live'
import { expect, test } from 'vitest'
import { Doc } from 'yjs'
import { createOthers } from './others'

test('only those the server names are there; one’s own cursor is told once for each move', () => {
  const moves: Cursor[] = []
  const { awareness, show, close } = createOthers(new Doc(), (cursor) => moves.push(cursor))
  const cursor = { anchor: { assoc: 0 }, head: { assoc: 0 } }
  const names = () => [...awareness.getStates().values()].flatMap(({ user }) => (user ? [user.name as string] : []))
  show([
    { key: 'a', name: 'Karen', mayWrite: true, cursor },
    { key: 'b', name: 'Ole', mayWrite: false, cursor: null },
  ])
  expect(names()).toEqual(['Karen', 'Ole'])
  show([{ key: 'b', name: 'Ole', mayWrite: false, cursor: null }])
  expect(names()).toEqual(['Ole'])
  awareness.setLocalStateField('cursor', cursor)
  awareness.setLocalStateField('cursor', { ...cursor })
  awareness.setLocalStateField('cursor', null)
  expect(moves).toEqual([cursor, null])
  close()
})
