import { describe, expect, test } from 'vitest'
import { Problem } from '../../platform/problems.ts'
import { openableQuarters, requireOpen, requireOpenable } from './rules.ts'

const current = '2026-Q4'

function problemOf(act: () => void): string | undefined {
  try {
    act()
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return undefined
}

describe('the quarters a round can be opened in', () => {
  test('are the current one and the thirty-nine before it, the current one first', () => {
    const quarters = openableQuarters(current)
    expect(quarters).toHaveLength(40)
    expect(quarters.slice(0, 5)).toEqual(['2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1', '2025-Q4'])
    expect(quarters.at(-1)).toBe('2017-Q1')
  })

  test.each([
    ['2026-Q4', undefined],
    ['2017-Q1', undefined],
    ['2016-Q4', 'quarter-too-old'],
    ['2000-Q1', 'quarter-too-old'],
    ['2027-Q1', 'quarter-not-begun'],
    ['2099-Q4', 'quarter-not-begun'],
  ])('%s: %s', (quarter, problem) => {
    expect(problemOf(() => requireOpenable(quarter, current))).toBe(problem)
  })
})

describe('a round takes answers', () => {
  test.each([
    ['open', undefined],
    ['closed', 'round-closed'],
    ['voided', 'round-closed'],
  ] as const)('%s: %s', (state, problem) => {
    expect(problemOf(() => requireOpen({ state }))).toBe(problem)
  })
})
