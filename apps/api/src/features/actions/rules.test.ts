import { describe, expect, test } from 'vitest'
import {
  contentOf,
  dayOnTimeline,
  isOverdue,
  isSame,
  quartersOfTimeline,
  requireDeadlineAhead,
  requireRoomForNote,
  requireRoomInPlan,
  sinceWhen,
  standsAs,
} from './rules.ts'

const today = '2026-11-24'

describe('overdue', () => {
  test.each([
    ['planned', '2026-11-23', true],
    ['underway', '2026-11-23', true],
    ['planned', '2026-11-24', false],
    ['planned', null, false],
    ['done', '2026-11-23', false],
    ['dropped', '2026-11-23', false],
  ] as const)('%s with the deadline %s: %s', (status, deadline, expected) => {
    expect(isOverdue({ status, deadline }, today)).toBe(expected)
  })
})

describe('a deadline', () => {
  test.each([
    ['2026-11-24', null],
    ['2099-12-31', null],
    [null, '2026-01-01'],
    ['2026-01-01', '2026-01-01'],
  ])('of %s may be set where %s stood', (deadline, before) => {
    expect(() => requireDeadlineAhead(deadline, before, today)).not.toThrow()
  })

  test.each([
    ['2026-11-23', null],
    ['2026-11-23', '2026-11-22'],
    ['2026-11-22', '2026-12-31'],
  ])('of %s may not be set where %s stood', (deadline, before) => {
    expect(() => requireDeadlineAhead(deadline, before, today)).toThrow(
      expect.objectContaining({ code: 'deadline-passed' }),
    )
  })
})

test('a plan holds twenty thousand actions, an action five hundred notes', () => {
  expect(() => requireRoomInPlan(19_999)).not.toThrow()
  expect(() => requireRoomInPlan(20_000)).toThrow(expect.objectContaining({ code: 'too-many-actions' }))
  expect(() => requireRoomForNote(499)).not.toThrow()
  expect(() => requireRoomForNote(500)).toThrow(expect.objectContaining({ code: 'too-many-notes' }))
})

test('on the timeline an action stands where it was settled, in Denmark, and else where it is due', () => {
  const settledAt = new Date('2026-12-31T23:30:00Z')
  expect(dayOnTimeline({ settledAt, deadline: '2026-06-01' })).toBe('2027-01-01')
  expect(dayOnTimeline({ settledAt: null, deadline: '2026-06-01' })).toBe('2026-06-01')
  expect(dayOnTimeline({ settledAt: null, deadline: null })).toBeNull()
})

test('a timeline holds one to forty quarters', () => {
  expect(quartersOfTimeline('2026-Q4', '2027-Q1')).toEqual(['2026-Q4', '2027-Q1'])
  expect(quartersOfTimeline('2020-Q1', '2029-Q4')).toHaveLength(40)
  for (const [from, to] of [
    ['2020-Q1', '2030-Q1'],
    ['2026-Q4', '2026-Q3'],
  ] as const)
    expect(() => quartersOfTimeline(from, to)).toThrow(expect.objectContaining({ code: 'quarters-too-many' }))
})

describe('a status', () => {
  const [then, now] = [new Date('2026-11-01T10:00:00Z'), new Date('2026-11-24T10:00:00Z')]
  const done = { status: 'done', statusSince: then, dropReason: null } as const

  test('is settled from the moment on at which it is done or dropped, and open again when it is neither', () => {
    expect(sinceWhen(done, { status: 'dropped', reason: 'Aflyst' }, now)).toEqual({ statusSince: now, settledAt: now })
    expect(sinceWhen(done, { status: 'planned', reason: null }, now)).toEqual({ statusSince: now, settledAt: null })
  })

  test('with another reason is no other status, and yet a change', () => {
    const dropped = { status: 'dropped', statusSince: then, dropReason: 'Aflyst' } as const
    const wanted = { status: 'dropped', reason: 'Udskudt' } as const
    expect(standsAs(dropped, wanted)).toBe(false)
    expect(standsAs(dropped, { ...wanted, reason: 'Aflyst' })).toBe(true)
    expect(sinceWhen(dropped, wanted, now)).toEqual({ statusSince: then, settledAt: then })
  })
})

test('what is written is the same in whatever order people are named, and whoever is responsible takes part anyway', () => {
  const body = {
    ...({ title: 'Titel', problem: '', level: 'group', measure: '', deadline: null, followUpOn: null } as const),
    ...{ responsible: 'b', responsibleName: null, department: null },
  }
  const one = contentOf({ ...body, participants: ['c', 'a', 'b', 'a'] })
  expect(one.participants).toEqual(['a', 'c'])
  expect(isSame(one, contentOf({ ...body, participants: ['a', 'c'] }))).toBe(true)
  expect(isSame(one, contentOf({ ...body, participants: ['a'] }))).toBe(false)
})
