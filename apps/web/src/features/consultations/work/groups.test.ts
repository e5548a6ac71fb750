import type { Contribution } from '@trivselsrum/contracts/contributions'
import { describe, expect, test } from 'vitest'
import { groupsOf, waysOf } from './groups'

const passage = { block: 1, from: 0, to: 6, text: 'Vi vil' }
const contribution = (given: Partial<Contribution> = {}): Contribution => ({
  id: crypto.randomUUID(),
  kind: 'suggestion',
  section: 'purpose',
  heading: 'Formål',
  passage,
  now: { state: 'unchanged', text: 'Vi vil' },
  words: 'Vi skal',
  text: '',
  name: null,
  isWithdrawn: false,
  supports: 0,
  outcome: null,
  reason: '',
  takenWords: null,
  mergedInto: null,
  merged: 0,
  hiddenReason: null,
  decidedBy: null,
  version: 1,
  ...given,
})

test('contributions about the same passage lie together, those about the whole section in a group of their own', () => {
  const whole = { passage: null, now: null }
  const groups = groupsOf([
    contribution(whole),
    contribution(),
    contribution(),
    contribution({ passage: { ...passage, to: 3 } }),
    contribution({ ...whole, section: 'contact', heading: 'Kontakt' }),
  ])
  expect(groups.map(({ id, passages }) => [id, passages.map(({ contributions }) => contributions.length)])).toEqual([
    ['purpose', [1, 2, 1]],
    ['contact', [1]],
  ])
})

test('one that was merged lies with the one that stands for it; a section that comes again is named once', () => {
  const standing = contribution()
  const groups = groupsOf([
    standing,
    contribution({ passage: null, now: null, mergedInto: standing.id }),
    contribution({ section: 'contact' }),
    contribution({ isWithdrawn: true, passage: null, now: null }),
  ])
  expect(groups.map(({ id, passages }) => [id, passages.map(({ contributions }) => contributions.length)])).toEqual([
    ['purpose', [2, 1]],
    ['contact', [1]],
  ])
})

describe('words are offered to the draft only', () => {
  const takes = (given: Partial<Contribution>, isDraftOpen = true) => waysOf(contribution(given), isDraftOpen).take

  test('while it is written on and the passage reads as it did', () => {
    expect(takes({})).toBe(true)
    expect(takes({ passage: null, now: null })).toBe(true)
    expect(takes({}, false)).toBe(false)
    expect(takes({ now: { state: 'changed', text: 'Vi må' } })).toBe(false)
    expect(takes({ now: { state: 'gone', text: '' } })).toBe(false)
  })

  test('of a suggestion that stands itself and was not withdrawn', () => {
    expect(takes({ kind: 'comment', words: null })).toBe(false)
    expect(takes({ mergedInto: crypto.randomUUID() })).toBe(false)
    expect(takes({ isWithdrawn: true })).toBe(false)
    expect(takes({ outcome: 'accepted', takenWords: 'Vi skal' })).toBe(false)
  })
})

test('nothing is done with what was withdrawn', () => {
  expect(Object.values(waysOf(contribution({ isWithdrawn: true }), true))).not.toContain(true)
})
