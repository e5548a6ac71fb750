import { expect, test } from 'vitest'
import { addressOf } from './address'

test('an address is taken as people write it; what is none, or not safe, is refused', () => {
  expect(
    ['https://example.org/a?b=1', 'example.org', ' karen@example.org ', 'tel:+4512345678', 'example.org:8080/x'].map(
      addressOf,
    ),
  ).toEqual([
    'https://example.org/a?b=1',
    'https://example.org',
    'mailto:karen@example.org',
    'tel:+4512345678',
    'https://example.org:8080/x',
  ])
  expect(['', 'her', 'javascript:alert(1)', 'data:text/html,x', 'file:///c:/x', 'to ord.dk'].map(addressOf)).toEqual(
    Array.from({ length: 6 }),
  )
})
