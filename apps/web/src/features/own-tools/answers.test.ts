import { expect, test } from 'vitest'
import { countsOf, optionsOf, worthAThought } from './answers'

const signs = {
  id: 'signs',
  content: {
    groups: [
      { id: 'mental', items: ['memory', 'tired'] },
      { id: 'physical', items: ['headache'] },
    ],
    options: ['self', 'colleague'],
    takesMany: true,
    actionOn: null,
    attentionOn: [],
  },
}
const statements = {
  id: 'reflection',
  content: {
    groups: [{ id: 'own', items: ['acts', 'notices'] }],
    options: ['disagree', 'neutral', 'agree'],
    takesMany: false,
    actionOn: null,
    attentionOn: ['disagree', 'neutral'],
  },
}

test('an item counts once, however many options are ticked', () => {
  const answers = { 'signs.memory.self': 'on', 'signs.memory.colleague': 'on', 'other.headache.self': 'on' }
  expect(countsOf(signs, answers)).toEqual([
    { group: 'mental', of: 2, count: 1 },
    { group: 'physical', of: 1, count: 0 },
  ])
  expect(optionsOf(signs, 'memory', answers)).toEqual(['self', 'colleague'])
})

test('worth a thought is what was answered with an option that says so', () => {
  expect(worthAThought(statements, {})).toEqual([])
  expect(worthAThought(statements, { 'reflection.acts': 'neutral', 'reflection.notices': 'agree' })).toEqual(['acts'])
})
