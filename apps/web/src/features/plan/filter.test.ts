import { expect, test } from 'vitest'
import { filterFrom, isNarrowed, withoutStatus } from './filter'

const member = '0199aaaa-0000-7000-8000-000000000001'

test('what can be chosen is taken from the address, trimmed; what cannot be is no choice', () => {
  const given = { level: 'group', member, only: 'overdue', search: ' støj ', page: '2', other: 'x' }
  expect(filterFrom(given)).toEqual({ level: 'group', member, only: 'overdue', search: 'støj' })
  const wrong = { level: 'all', member: 'Bo', only: ['overdue', 'overdue'], origin: '', search: 'x'.repeat(121) }
  expect(filterFrom(wrong)).toEqual({})
})

test('the board knows every choice but the status', () => {
  const filter = filterFrom({ status: 'done', origin: 'round' })
  expect(withoutStatus(filter)).toEqual({ origin: 'round' })
  expect([isNarrowed(filter), isNarrowed(withoutStatus({ status: 'done' })), isNarrowed({})]).toEqual([
    true,
    false,
    false,
  ])
})
