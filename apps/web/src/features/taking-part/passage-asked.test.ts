import type { Block } from '@trivselsrum/toolkit/document/document'
import { expect, test } from 'vitest'
import { passageAsked } from './passage-asked'

const blocks: Block[] = [
  { type: 'heading', attrs: { level: 2, section: 'help' }, content: [{ type: 'text', text: 'Hjælp' }] },
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Ring til ' },
      { type: 'fillIn', attrs: { place: 'contact' } },
      { type: 'text', text: ' først.' },
    ],
  },
]
const fillIns = { company: '', contact: 'Ida Friis', phone: '', provider: '' }
const asked = (block: string, from: string, to: string) => passageAsked({ blocks }, fillIns, { block, from, to })

test('a passage is read from its places: a fill-in place as it is filled in', () => {
  expect(asked('1', '5', '12')).toEqual({ block: 1, from: 5, to: 12, text: 'til Ida Friis f' })
  expect(asked('0', '0', '5')?.text).toBe('Hjælp')
})

test.each([
  ['2', '0', '1'],
  ['1', '4', '4'],
  ['1', '0', '99'],
  ['1', '-1', '4'],
  ['x', '0', '4'],
])('places that are not in the text are none: block %s from %s to %s', (block, from, to) => {
  expect(asked(block, from, to)).toBeUndefined()
})

test('an address that names no place is about the section as a whole', () => {
  expect(passageAsked({ blocks }, fillIns, {})).toBeUndefined()
  expect(passageAsked({ blocks }, fillIns, { block: ['1', '1'], from: '0', to: '4' })).toBeUndefined()
})
