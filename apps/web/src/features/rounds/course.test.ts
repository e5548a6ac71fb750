import { expect, test } from 'vitest'
import { courseOf } from './course'

test('one figure has not run anywhere yet', () => {
  expect(courseOf([10])).toBe('one')
})

test('figures that end where they began are the same, whatever lies between', () => {
  expect(courseOf([10, 10])).toBe('same')
  expect(courseOf([10, 14.5, 10])).toBe('same')
})

test('figures that end elsewhere have moved', () => {
  expect(courseOf([10, 10.1])).toBe('moved')
})
