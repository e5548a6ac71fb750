import { expect, test } from 'vitest'
import { markedPassage, type TouchedPiece } from './marked-passage'

const piece = (text: string, more: Partial<TouchedPiece> = {}): TouchedPiece => ({
  section: 'purpose',
  block: 1,
  from: 0,
  text,
  isPlace: false,
  start: 0,
  end: text.length,
  ...more,
})

test('what is marked is a passage of its block, without the spaces around it', () => {
  expect(markedPassage([piece('Vi taler om det tidligt', { from: 20, start: 2, end: 12 })])).toEqual({
    section: 'purpose',
    block: 1,
    from: 23,
    to: 31,
    isCut: false,
  })
})

test('a fill-in place counts as one character, whole, however much of it is marked', () => {
  const place = piece('Ærø & Sønner', { from: 9, isPlace: true })
  const before = piece('Ring til ', { start: 5 })
  const after = piece(' først', { from: 10 })
  expect(markedPassage([before, place, { ...after, end: 3 }])).toMatchObject({ from: 5, to: 13 })
  expect(markedPassage([{ ...place, start: 4, end: 6 }])).toMatchObject({ from: 9, to: 10 })
  expect(markedPassage([before, { ...place, end: 3 }])).toMatchObject({ from: 5, to: 10 })
})

test('what runs over several blocks is cut to the first that has words marked, and says so', () => {
  const [first, second] = [piece('Et afsnit.', { start: 3 }), piece('Det næste.', { block: 2 })]
  expect(markedPassage([first, second])).toEqual({ section: 'purpose', block: 1, from: 3, to: 10, isCut: true })
  const onlySpace = piece('Et afsnit. ', { start: 10, end: 11 })
  expect(markedPassage([onlySpace, second])).toMatchObject({ block: 2, isCut: false })
  const elsewhere = piece('Andet', { section: 'help' })
  expect(markedPassage([first, elsewhere])).toMatchObject({ section: 'purpose', isCut: true })
})

test('nothing but space, or nothing at all, is no passage', () => {
  expect(markedPassage([])).toBeUndefined()
  expect(markedPassage([piece('a b', { start: 1, end: 2 })])).toBeUndefined()
})
