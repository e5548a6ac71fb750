import { expect, test } from 'vitest'
import { areTooFew } from './too-few'

const thresholds = { means: 5, details: 10 }

test('too few to be anonymous is who has neither people to ask nor others that links could reach', () => {
  expect(areTooFew({ thresholds, members: 4, headcount: 4 })).toBe(true)
  expect(areTooFew({ thresholds: { means: 8, details: 12 }, members: 6, headcount: 7 })).toBe(true)
  expect(areTooFew({ thresholds, members: 5, headcount: 4 })).toBe(false)
  expect(areTooFew({ thresholds, members: 2, headcount: 30 })).toBe(false)
  expect(areTooFew({ thresholds, members: 1, headcount: null })).toBe(false)
})
