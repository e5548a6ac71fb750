import type { WorkshopNote } from '@trivselsrum/contracts/workshop-events'
import { readLibrary } from '@trivselsrum/toolkit/library'
import { adapted, asPublished } from '@trivselsrum/toolkit/programme/adaptation'
import { expect, test } from 'vitest'
import { canBecomeAction, levelOf, titleFrom, writtenIn } from './written'

const library = readLibrary()
const programmeOf = (tool: string) => {
  const programme = library.findProgramme(tool, 1, 'da')
  if (!programme) throw new Error(`no programme of ${tool}`)
  return programme
}

let place = 0
const note = (activity: string, box: string, text: string, isPicked = false): WorkshopNote => ({
  ...{ id: crypto.randomUUID(), activity, box, text, isPicked, version: 1 },
  place: ++place,
})

const safety = programmeOf('psychological-safety')

test('what was written stands by step and box in the order of the programme, what was picked first', () => {
  const notes = [
    note('actions', 'group', 'Spis sammen'),
    note('promote-inhibit', 'promoting.factors', 'Vi griner'),
    note('promote-inhibit', 'inhibiting.factors', 'Vi gætter'),
    note('promote-inhibit', 'inhibiting.factors', 'Vi tier', true),
  ]
  const steps = writtenIn({ programme: safety, notes, choices: [] })
  expect(
    steps.map(({ id, activities }) => [
      id,
      activities.map((one) => one.kind === 'notes' && [one.isProposals, one.boxes.map(({ id }) => id)]),
    ]),
  ).toEqual([
    ['promote-inhibit', [[false, ['inhibiting.factors', 'promoting.factors']]]],
    ['actions', [[true, ['group']]]],
  ])
  const [first] = steps[0]?.activities ?? []
  expect(first?.kind === 'notes' && first.boxes[0]?.names).toEqual(['Det hæmmer', 'Hvad er det?'])
  expect(first?.kind === 'notes' && first.boxes[0]?.notes.map(({ text }) => text)).toEqual(['Vi tier', 'Vi gætter'])
})

test('what was written in a step that is left out, or a box that is gone, is there all the same', () => {
  const without = adapted(safety, { ...asPublished, steps: { 'promote-inhibit': { isSkipped: true } } })
  const notes = [note('promote-inhibit', 'own-gone.factors', 'Skrevet før')]
  const [step] = writtenIn({ programme: without, notes, choices: [] })
  const [activity] = step?.activities ?? []
  expect(activity?.kind === 'notes' && activity.boxes).toMatchObject([{ names: ['Hvad er det?'], notes }])
})

test('of a checklist what was chosen, and which of it can become an action', () => {
  const choices = [
    { activity: 'prevention', item: 'tools', option: 'no' },
    { activity: 'prevention', item: 'introduction', option: 'yes' },
    { activity: 'prevention', item: 'time', option: null },
    { activity: 'elsewhere', item: 'help', option: 'no' },
  ]
  const [step, ...more] = writtenIn({ programme: programmeOf('work-environment'), notes: [], choices })
  expect(more).toEqual([])
  const [activity] = step?.activities ?? []
  expect(activity?.kind === 'checklist' && activity.items.map(({ id, isForAction }) => [id, isForAction])).toEqual([
    ['introduction', false],
    ['tools', true],
  ])
})

test('a proposal knows its level by its row, and its title by its first line', () => {
  expect([levelOf('leaders'), levelOf('proposal'), levelOf('group.ideas')]).toEqual(['leaders', undefined, 'group'])
  expect(titleFrom('  Spis frokost sammen\nhver fredag')).toBe('Spis frokost sammen')
  expect([...titleFrom('😀'.repeat(300))]).toHaveLength(200)
})

test('an action is made of what was picked or proposed; of any note only where nothing was', () => {
  const said = note('promote-inhibit', 'promoting.factors', 'Vi griner')
  const can = (...more: WorkshopNote[]) =>
    canBecomeAction(writtenIn({ programme: safety, notes: [said, ...more], choices: [] }))
  const picked = note('promote-inhibit', 'promoting.factors', 'Vi roser', true)
  expect([can()(said), can(picked)(said), can(picked)(picked)]).toEqual([true, false, true])
  expect(can(note('actions', 'group', 'Spis sammen'))(said)).toBe(false)
})
