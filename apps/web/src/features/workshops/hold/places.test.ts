import { describe, expect, test } from 'vitest'
import { boxesIn, neighbourOf, type Shown, shownIn, stateOf, type WireWorkshop } from './places'

type Steps = WireWorkshop['programme']['steps']

const activity = (id: string): Steps[number]['activities'][number] => ({
  id,
  kind: 'read',
  privacy: 'shared',
  content: { parts: [{ id: 'part', points: [] }] },
  text: { title: id, parts: {}, points: {} },
})
const step = (id: string, activities: string[], isSkipped = false): Steps[number] => ({
  id,
  name: id,
  how: '',
  minutes: 10,
  isSkipped,
  activities: activities.map(activity),
})
const steps = [step('a', ['a1', 'a2']), step('b', ['b1'], true), step('c', ['c1', 'c2'])]
const programme = { steps } as WireWorkshop['programme']
const at = (where: { step: string | null; activity: string | null }) =>
  shownIn({ programme, at: where as WireWorkshop['at'] })
const ids = (shown: Shown | undefined) => shown && `${shown.step.id} ${shown.activity.id}`

describe('what a workshop shows', () => {
  test('is where it is, the first activity of a step when none is named, and the first step before any is', () => {
    expect(ids(at({ step: 'a', activity: 'a2' }))).toBe('a a2')
    expect(ids(at({ step: 'c', activity: null }))).toBe('c c1')
    expect(ids(at({ step: null, activity: null }))).toBe('a a1')
  })

  test('is still there when its step has gone out of the programme', () => {
    expect(ids(at({ step: 'gone', activity: 'gone' }))).toBe('a a1')
  })
})

describe('next and previous', () => {
  test('go through the activities of a step, pass over steps that are left out, and end at the ends', () => {
    const next = (where: { step: string; activity: string }) => ids(neighbourOf(programme, at(where) as Shown, 'next'))
    expect(next({ step: 'a', activity: 'a1' })).toBe('a a2')
    expect(next({ step: 'a', activity: 'a2' })).toBe('c c1')
    expect(next({ step: 'c', activity: 'c2' })).toBeUndefined()
    const previous = (where: { step: string; activity: string }) =>
      ids(neighbourOf(programme, at(where) as Shown, 'previous'))
    expect(previous({ step: 'c', activity: 'c1' })).toBe('a a2')
    expect(previous({ step: 'a', activity: 'a1' })).toBeUndefined()
  })

  test('lead on from a step that was left out while it was shown', () => {
    expect(ids(neighbourOf(programme, at({ step: 'b', activity: null }) as Shown, 'next'))).toBe('c c1')
  })
})

test('a step is done, now, ahead or left out, by where the workshop is', () => {
  const shown = at({ step: 'c', activity: null })
  expect(steps.map((one) => stateOf(programme, shown, one))).toEqual(['done', 'skipped', 'now'])
  expect(stateOf(programme, at({ step: 'a', activity: null }), steps[2] as Steps[number])).toBe('ahead')
})

test('boxes are the rows, or the cells of a table as row.column', () => {
  const notes = (columns: string[]) => ({ id: 'n', kind: 'notes', content: { rows: ['x', 'y'], columns } })
  const of = (columns: string[]) =>
    boxesIn({ steps: [{ activities: [notes(columns)] }] } as unknown as WireWorkshop['programme'])
  expect(of([])).toEqual([
    ['n', 'x'],
    ['n', 'y'],
  ])
  expect(of(['p', 'q']).map(([, box]) => box)).toEqual(['x.p', 'x.q', 'y.p', 'y.q'])
})
