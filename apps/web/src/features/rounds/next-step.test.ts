import { describe, expect, test } from 'vitest'
import { isToDo, nextStepOf, pathOf } from './next-step'

const nobody = { answer: false, close: false, void: false, invite: false, readResult: false }
const runs = { ...nobody, close: true, void: true, invite: true }
const sheet = (answered: number, isHandedIn = false) => ({ answered, of: 20, isHandedIn })
const none = { progress: null, turnout: null, isReadyToClose: false, can: nobody }

describe('the next step in an open round', () => {
  test('is to answer before anything else, also for those who run it', () => {
    const round = { ...none, mode: 'named' as const, turnout: { answered: 3, asked: 4 }, isReadyToClose: true }
    expect(nextStepOf({ ...round, progress: sheet(0), can: { ...runs, answer: true } })).toBe('answer')
    expect(nextStepOf({ ...round, progress: sheet(7), can: { ...runs, answer: true } })).toBe('continue')
  })

  test('is to close a joint round that is handed in, for those who may; others wait', () => {
    const round = { ...none, mode: 'joint' as const, progress: sheet(20, true), isReadyToClose: true }
    expect(nextStepOf({ ...round, can: { ...runs, answer: true } })).toBe('close')
    expect(nextStepOf({ ...round, can: nobody })).toBe('wait')
    expect(nextStepOf({ ...none, mode: 'joint' })).toBe('wait')
  })

  test('is to follow until everybody asked has answered, though it might be closed before', () => {
    const round = { ...none, mode: 'named' as const, can: runs, isReadyToClose: true }
    expect(nextStepOf({ ...round, turnout: { answered: 3, asked: 4 } })).toBe('follow')
    expect(nextStepOf({ ...round, turnout: { answered: 4, asked: 4 } })).toBe('close')
    const anonymous = { ...round, mode: 'anonymous' as const, turnout: { answered: 4, asked: 4 } }
    expect(nextStepOf({ ...anonymous, isReadyToClose: false })).toBe('follow')
  })

  test('is to wait for who has answered, and nothing for who was not asked', () => {
    const round = { ...none, mode: 'anonymous' as const, turnout: { answered: 1, asked: 9 } }
    expect(nextStepOf({ ...round, progress: sheet(0, true), can: { ...nobody, answer: true } })).toBe('wait')
    expect(nextStepOf(round)).toBe('none')
  })
})

test('a step leads to where it is taken: to the sheet, the sheet without a name, or the round', () => {
  const quarter = '2026-Q4'
  expect(pathOf('continue', 'a', { quarter, mode: 'named' })).toBe('/a/rounds/2026-Q4/sheet')
  expect(pathOf('answer', 'a', { quarter, mode: 'anonymous' })).toBe('/a/rounds/2026-Q4/anonymous-sheet')
  for (const step of ['close', 'follow', 'wait'] as const)
    expect(pathOf(step, 'a', { quarter, mode: 'anonymous' })).toBe('/a/rounds/2026-Q4')
})

test('waiting and following are nothing to do', () => {
  expect((['answer', 'continue', 'close', 'follow', 'wait', 'none'] as const).filter(isToDo)).toEqual([
    'answer',
    'continue',
    'close',
  ])
})
