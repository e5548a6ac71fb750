import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Piece, wordDifference } from './word-difference'

const side = (pieces: Piece[], change: 'removed' | 'added') =>
  pieces
    .filter((piece) => piece.change === 'same' || piece.change === change)
    .map(({ text }) => text)
    .join('')

describe('the difference between a passage and the words suggested for it', () => {
  test('says what goes and what comes, and leaves what stays', () => {
    expect(wordDifference('Vi taler om trivsel hver måned.', 'Vi taler om trivsel hver uge.')).toEqual([
      { change: 'same', text: 'Vi taler om trivsel hver ' },
      { change: 'removed', text: 'måned.' },
      { change: 'added', text: 'uge.' },
    ])
  })

  test('reads words that were all said anew as one change', () => {
    expect(wordDifference('ring til chefen', 'skriv til en kollega')).toEqual([
      { change: 'removed', text: 'ring' },
      { change: 'added', text: 'skriv' },
      { change: 'same', text: ' til ' },
      { change: 'removed', text: 'chefen' },
      { change: 'added', text: 'en kollega' },
    ])
    expect(wordDifference('en to', 'tre fire')).toEqual([
      { change: 'removed', text: 'en to' },
      { change: 'added', text: 'tre fire' },
    ])
  })

  test('gives both texts back whole, whatever they are', () => {
    const text = fc.array(fc.constantFrom('vi', 'vil', 'alle', ' ', '  ', '\n', '.')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (from, to) => {
        const pieces = wordDifference(from, to)
        expect(side(pieces, 'removed')).toBe(from)
        expect(side(pieces, 'added')).toBe(to)
      }),
    )
  })
})
