import { expect, test } from 'vitest'
import { formatsFor } from './scores'

test('scores that were given whole are written whole', () => {
  const { score, change } = formatsFor([1, 5, 3], 'da')
  expect(score(5)).toBe('5')
  expect([change(2), change(-2), change(0)]).toEqual(['+2', '−2', '0'])
})

test('beside a mean that needs a decimal, all have one', () => {
  const { score, change } = formatsFor([3, 3.4], 'da')
  expect(score(3)).toBe('3,0')
  expect([change(0.4), change(-1)]).toEqual(['+0,4', '−1,0'])
})
