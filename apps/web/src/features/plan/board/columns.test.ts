import { expect, test } from 'vitest'
import { type Column, withMoved } from './columns'

const card = (id: string) => ({ id, version: 1, title: id, canMove: true, face: null })
const column = (status: Column['status'], ids: string[], total = ids.length): Column => ({
  status,
  name: status,
  count: '',
  total,
  cards: ids.map(card),
})
const seen = (columns: Column[]) => columns.map(({ cards, total }) => [cards.map(({ id }) => id).join(''), total])

const columns = [column('planned', ['a', 'b'], 30), column('underway', ['c']), column('done', [])]

test('a card on its way stands first where it goes, and is counted there only', () => {
  const after = withMoved(columns, { id: 'b', to: 'underway' })
  expect(seen(after)).toEqual([
    ['a', 29],
    ['bc', 2],
    ['', 0],
  ])
  expect(after[1]?.cards.map(({ isMoving }) => isMoving)).toEqual([true, undefined])
})

test('moved to where it stands it is counted once; one that is not there moves nothing', () => {
  expect(seen(withMoved(columns, { id: 'c', to: 'underway' }))).toEqual(seen(columns))
  expect(withMoved(columns, { id: 'x', to: 'done' })).toBe(columns)
})
