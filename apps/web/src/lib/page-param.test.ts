import { expect, test } from 'vitest'
import { pageParam, searchParam } from './page-param'

test('the page in an address is a whole number from 1 on, and the first for everything else', () => {
  expect(['1', '3', '1000'].map(pageParam)).toEqual([1, 3, 1000])
  for (const none of [undefined, '', '0', '-1', '1.5', 'x', '1001', ['2', '3']]) expect(pageParam(none)).toBe(1)
})

test('what is searched for is said, and no longer than a name', () => {
  expect(searchParam(' Åse ')).toBe('Åse')
  expect(searchParam('x'.repeat(200))).toHaveLength(120)
  for (const nothing of [undefined, '', '  ', ['a', 'b']]) expect(searchParam(nothing)).toBeUndefined()
})
