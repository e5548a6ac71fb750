import { expect, test } from 'vitest'
import { pageParam } from './page-param'

test('the page in an address is a whole number from 1 on, and the first for everything else', () => {
  expect(['1', '3', '1000'].map(pageParam)).toEqual([1, 3, 1000])
  for (const none of [undefined, '', '0', '-1', '1.5', 'x', '1001', ['2', '3']]) expect(pageParam(none)).toBe(1)
})
