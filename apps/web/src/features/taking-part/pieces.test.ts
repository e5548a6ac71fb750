import type { Inline } from '@trivselsrum/toolkit/document/document'
import { expect, test } from 'vitest'
import { piecesOf } from './pieces'

const content: Inline[] = [
  { type: 'text', text: 'Ring til ' },
  { type: 'fillIn', attrs: { place: 'contact' } },
  { type: 'text', text: ', når det', marks: [{ type: 'bold' }] },
  { type: 'hardBreak' },
]

test('a text is cut where a passage begins and ends; a fill-in place and a break are one character each', () => {
  const pieces = piecesOf(content, [{ from: 5, to: 10 }])
  expect(pieces.map(({ from, isWrittenAbout }) => [from, isWrittenAbout])).toEqual([
    [0, false],
    [5, true],
    [9, true],
    [10, false],
    [19, false],
  ])
  expect(pieces.map(({ shown }) => (shown.type === 'text' ? shown.text : shown.type))).toEqual([
    'Ring ',
    'til ',
    'place',
    ', når det',
    'break',
  ])
})

test('passages that overlap end each at its own place, and those that end at the same one stand together', () => {
  const [one, two, three] = [
    { from: 0, to: 4, name: 'one' },
    { from: 2, to: 7, name: 'two' },
    { from: 5, to: 7, name: 'three' },
  ]
  const ends = piecesOf(content, [one, two, three]).flatMap(({ from, ending }) =>
    ending.length ? [[from, ...ending.map(({ name }) => name)]] : [],
  )
  expect(ends).toEqual([
    [2, 'one'],
    [5, 'two', 'three'],
  ])
})

test('a text nobody wrote about is one piece for each of its own, and an empty block is none', () => {
  expect(piecesOf(content)).toHaveLength(4)
  expect(piecesOf(undefined)).toEqual([])
})
