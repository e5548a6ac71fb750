import { describe, expect, test } from 'vitest'
import { Problem } from '../../platform/problems.ts'
import {
  openableQuarters,
  requireOpen,
  requireOpenable,
  requirePromiseKept,
  requireRested,
  respondentIn,
  sheetsToClose,
} from './rules.ts'

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

describe('a round is opened only where its promise can be kept', () => {
  const thresholds = { means: 5, details: 10 }
  test.each([
    ['joint', false, 0, null, undefined],
    ['joint', false, 3, null, 'joint-asks-nobody'],
    ['joint', true, 0, null, 'joint-asks-nobody'],
    ['named', false, 1, null, undefined],
    ['named', false, 0, null, 'nobody-asked'],
    ['named', true, 0, null, 'nobody-asked'],
    ['anonymous', false, 0, 30, 'nobody-asked'],
    ['anonymous', false, 4, 30, 'too-few-to-be-anonymous'],
    ['anonymous', false, 5, 30, undefined],
    ['anonymous', true, 0, null, undefined],
    ['anonymous', true, 0, 4, 'too-few-to-be-anonymous'],
    ['anonymous', true, 2, 5, undefined],
    ['anonymous', true, 5, 3, undefined],
  ] as const)('%s, links %s, %i asked, of %s: %s', (mode, hasLinks, asked, headcount, problem) => {
    const open = () => requirePromiseKept({ mode, hasLinks, thresholds }, { asked, headcount })
    expect(problemOf(open)).toBe(problem)
  })

  test('a raised threshold asks for more', () => {
    const raised = { mode: 'anonymous', hasLinks: false, thresholds: { means: 8, details: 20 } } as const
    expect(problemOf(() => requirePromiseKept(raised, { asked: 7, headcount: null }))).toBe('too-few-to-be-anonymous')
    expect(problemOf(() => requirePromiseKept(raised, { asked: 8, headcount: null }))).toBeUndefined()
  })
})

test('closing needs one sheet, and without names as many as was promised', () => {
  const thresholds = { means: 6, details: 12 }
  expect(sheetsToClose('joint', thresholds)).toBe(1)
  expect(sheetsToClose('named', thresholds)).toBe(1)
  expect(sheetsToClose('anonymous', thresholds)).toBe(6)
})

test('a joint sheet is of all, any other of one member', () => {
  expect(respondentIn('joint', 'me')).toBe('joint')
  expect(respondentIn('named', 'me')).toBe('me')
})

test('a reminder rests for twenty hours', () => {
  const now = new Date('2026-11-25T10:00:00Z')
  expect(problemOf(() => requireRested(null, now))).toBeUndefined()
  expect(problemOf(() => requireRested(new Date('2026-11-24T14:00:00.001Z'), now))).toBe('reminded-already')
  expect(problemOf(() => requireRested(new Date('2026-11-24T14:00:00Z'), now))).toBeUndefined()
})
