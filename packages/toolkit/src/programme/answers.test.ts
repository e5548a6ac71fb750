import { describe, expect, test } from 'vitest'
import { readLibrary } from '../library.ts'
import { answerTo, progressOf, summaryOf } from './answers.ts'
import { activitiesOf } from './programme.ts'

const library = readLibrary()
const activities = library
  .list('da')
  .flatMap(({ key }) => library.findProgramme(key, library.newestProgramme(key) ?? 0, 'da') ?? [])
  .flatMap((programme) => activitiesOf(programme).map((activity) => ({ tool: programme.tool, activity })))

function activityOf(tool: string, id: string) {
  const found = activities.find((one) => one.tool === tool && one.activity.id === id)
  if (!found) throw new Error(`${tool} has no ${id}`)
  return found.activity
}

const nuggets = activityOf('work-environment', 'nuggets')
const prevention = activityOf('work-environment', 'prevention')
const note = (box: string, place = 1) => ({ activity: 'nuggets', box, isPicked: false, place })
const choice = (item: string, option: string | null) => ({ activity: 'prevention', item, option })

describe('an answer to an activity', () => {
  test('is a note in one of its boxes', () => {
    const schema = answerTo(nuggets)
    expect(schema?.safeParse({ box: 'demands.works' }).success).toBe(true)
    for (const box of ['demands', 'demands.works.works', 'gone.works', '', null])
      expect(schema?.safeParse({ box }).success).toBe(false)
  })

  test('or one of the options for one of its items, or none any more', () => {
    const schema = answerTo(prevention)
    for (const option of ['yes', 'no', null]) expect(schema?.safeParse({ item: 'tools', option }).success).toBe(true)
    for (const answer of [{ item: 'gone', option: 'no' }, { item: 'tools', option: 'maybe' }, { item: 'tools' }])
      expect(schema?.safeParse(answer).success).toBe(false)
  })

  test('is taken of no other kind, and of nothing that is for oneself alone', () => {
    const taking = activities.filter(({ activity }) => answerTo(activity))
    expect(taking.length).toBeGreaterThan(20)
    for (const { activity } of taking) expect(activity.privacy).toBe('shared')
    expect([...new Set(taking.map(({ activity }) => activity.kind))].sort()).toEqual(['checklist', 'notes'])
  })
})

test('how far a group has come is told by its boxes or items, whatever lies elsewhere', () => {
  const notes = [note('demands.works'), note('demands.works', 2), note('gone.works', 3)]
  expect(progressOf(nuggets, { notes, choices: [choice('tools', 'no')] })).toMatchObject({ answered: 1, of: 12 })
  const { answered, of, missing } = progressOf(prevention, {
    notes,
    choices: [choice('tools', 'no'), choice('time', null)],
  })
  expect([answered, of, missing.length]).toEqual([1, 11, 10])
  expect(missing).toContain('time')
})

test('nothing written and nothing chosen has no summary, in any activity of any tool', () => {
  for (const { activity } of activities) expect(summaryOf(activity, { notes: [], choices: [] })).toBeNull()
})
