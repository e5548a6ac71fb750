import { describe, expect, test } from 'vitest'
import { readLibrary } from '../library.ts'
import { languages } from '../tool.ts'
import { type ActivityOf, listsOf, type ProgrammeKind } from './activities.ts'
import { wordsOf } from './adaptation.ts'
import { activitiesOf, boxesOf, minutesOf, type Programme } from './programme.ts'

const library = readLibrary()
const tools = library.list('da').map(({ key }) => key)

function programme(tool: string, language: 'da' | 'en' = 'da'): Programme {
  const found = library.findProgramme(tool, library.newestProgramme(tool) ?? 0, language)
  if (!found) throw new Error(`${tool} has no programme`)
  return found
}

function activity<K extends ProgrammeKind>(tool: string, id: string, kind: K): ActivityOf<K> {
  const found = activitiesOf(programme(tool)).find((one) => one.id === id)
  if (found?.kind !== kind) throw new Error(`${tool} has no ${kind} called ${id}`)
  return found as ActivityOf<K>
}

/** How many entries each list of an activity has. */
const counts = (tool: string, id: string, kind: ProgrammeKind) =>
  Object.fromEntries(Object.entries(listsOf(activity(tool, id, kind))).map(([name, ids]) => [name, ids.length]))

const points = (tool: string, id: string) => activity(tool, id, 'read').content.parts.map((part) => part.points.length)
const items = (tool: string, id: string) =>
  activity(tool, id, 'checklist').content.groups.map((group) => group.items.length)

describe('the programmes hold what the brief counts', () => {
  test('every tool can be held, in both languages, with the same things in both', () => {
    expect(tools).toHaveLength(11)
    for (const tool of tools) {
      const [da, en] = languages.map((language) => activitiesOf(programme(tool, language)))
      expect(en?.map((one) => [one.id, one.kind, Object.keys(wordsOf(one)).sort()])).toEqual(
        da?.map((one) => [one.id, one.kind, Object.keys(wordsOf(one)).sort()]),
      )
    }
  })

  test.each([
    ['maturity', 60, [15, 30, 15]],
    ['dialogue', 90, [15, 15, 30, 30]],
    // Two hours for the first workshop; who writes, and how the text is taken round, comes on top.
    ['policy', 150, [60, 60, 15, 15]],
    ['spot-strain', 120, [15, 20, 25, 60]],
    ['stress-types', 90, [20, 30, 40]],
    ['role-model', 120, [20, 20, 55, 25]],
    // An hour and a half, with an hour of practice and half an hour among leaders weeks later.
    ['care-talk', 180, [25, 40, 25, 60, 30]],
    ['colleague-talk', 150, [20, 40, 35, 35, 20]],
    ['psychological-safety', 120, [15, 35, 45, 25]],
    // Of the two methods, an hour each, one is left out and gives its hour to the other: a meeting of two hours.
    ['work-environment', 180, [30, 60, 60, 30]],
    ['communication', 120, [40, 40, 40]],
  ])('%s takes %i minutes, step by step', (tool, minutes, steps) => {
    expect(minutesOf(programme(tool))).toBe(minutes)
    expect(programme(tool).steps.map((step) => step.minutes)).toEqual(steps)
  })

  test('six tools begin with a film, or have it next, with something to look for', () => {
    const films = tools.flatMap((tool) =>
      programme(tool).steps.flatMap(({ activities }, step) =>
        activities.flatMap((one) => (one.kind === 'film' ? [[tool, step, one.content.questions.length > 0]] : [])),
      ),
    )
    expect(films).toEqual([
      ['dialogue', 1, true],
      ['spot-strain', 0, true],
      ['stress-types', 0, true],
      ['care-talk', 0, true],
      ['colleague-talk', 0, true],
      ['psychological-safety', 0, true],
    ])
  })

  test('where the brief asks for proposals, what is written can become actions', () => {
    const proposals = tools.flatMap((tool) =>
      activitiesOf(programme(tool)).flatMap((one) => {
        const makesActions =
          (one.kind === 'notes' && one.content.makesActions) || (one.kind === 'checklist' && one.content.actionOn)
        return makesActions ? [`${tool}/${one.id}`] : []
      }),
    )
    expect(proposals).toEqual([
      'maturity/next',
      'spot-strain/proposals',
      'stress-types/levels',
      'psychological-safety/actions',
      'work-environment/influences-proposals',
      'work-environment/nuggets-proposals',
      'work-environment/prevention',
      'communication/ideas',
      'communication/dance-actions',
    ])
  })

  test('tool 1: the five levels from the lowest to the highest, and the twenty statements in a round', () => {
    const levels = ['passive', 'reactive', 'active', 'preventive', 'creating']
    expect(activity('maturity', 'levels', 'read').content.parts.map(({ id }) => id)).toEqual(levels)
    expect(activity('maturity', 'score', 'rating').privacy).toBe('shared')
  })

  test('tool 2: 24 cards talked about by partners, a bell every five minutes, four rounds', () => {
    const { content } = activity('dialogue', 'cards', 'cards')
    expect(content.cards).toHaveLength(24)
    expect(content.partners).toEqual({ minutes: 5, rounds: 4 })
    expect(boxesOf(activity('dialogue', 'groups', 'notes'))).toEqual([
      'talking',
      'daily-life',
      'advantages',
      'drawbacks',
    ])
  })

  test('tool 3: the boxes of the workshop are those of the text that is written, so that they can be carried over', () => {
    const document = library.find('policy', 1, 'da')?.activities[0]
    const boxes = [
      ...boxesOf(activity('policy', 'opening', 'notes')),
      ...boxesOf(activity('policy', 'anchoring', 'notes')),
    ]
    expect(boxes).toEqual(document?.kind === 'document' && document.content.boxes)
    expect(points('policy', 'forms')).toEqual([2, 2, 2, 2])
    expect(activity('policy', 'writing', 'document').privacy).toBe('shared')
  })

  test('tools 4 and 6: 29 warning signs (10, 9, 10), three colours with three things to think over', () => {
    expect(items('spot-strain', 'signs')).toEqual([10, 9, 10])
    expect(items('role-model', 'compass')).toEqual([10, 9, 10])
    for (const [tool, id] of [
      ['spot-strain', 'staircase'],
      ['role-model', 'temperature'],
    ] as const) {
      expect(activity(tool, id, 'thermometer').content.levels.map((level) => level.id)).toEqual([
        'green',
        'yellow',
        'red',
      ])
      expect(activity(tool, id, 'thermometer').content.levels.map((level) => level.signs.length)).toEqual([6, 5, 4])
      expect(counts(tool, id, 'thermometer').prompts).toBe(3)
    }
    expect(listsOf(activity('role-model', 'compass', 'checklist')).items).toEqual(
      listsOf(activity('spot-strain', 'signs', 'checklist')).items,
    )
    expect(counts('role-model', 'reflection', 'checklist')).toMatchObject({ items: 5, options: 5 })
    const { attentionOn } = activity('role-model', 'reflection', 'checklist').content
    expect(attentionOn).toEqual(['strongly-disagree', 'disagree', 'neutral'])
    expect(counts('role-model', 'interview', 'guide').prompts).toBe(6)
    expect(points('role-model', 'green-zones')).toHaveLength(4)
  })

  test('tool 4: oases and mines side by side, each in two columns', () => {
    for (const id of ['oases', 'mines']) expect(boxesOf(activity('spot-strain', id, 'notes'))).toHaveLength(2)
  })

  test('tool 5: four kinds of stress, four questions for two, four levels, and the form for a stress talk in five parts', () => {
    expect(points('stress-types', 'kinds')).toEqual([6, 6, 4, 3])
    expect(counts('stress-types', 'interview', 'guide').prompts).toBe(4)
    expect(activity('stress-types', 'levels', 'notes').content.rows).toEqual([
      'individual',
      'group',
      'leaders',
      'organisation',
    ])
    expect(counts('stress-types', 'stress-talk', 'guide').parts).toBe(5)
  })

  test('tool 7: barriers 7 and 8, the four key positions, and three forms for talks', () => {
    expect(points('care-talk', 'barriers')).toEqual([7, 8])
    const positions = ['empathic', 'exploring', 'delimiting', 'acting']
    expect(activity('care-talk', 'positions', 'read').content.parts.map(({ id }) => id)).toEqual(positions)
    expect(points('care-talk', 'positions')).toEqual([5, 3, 4, 3])
    expect(boxesOf(activity('care-talk', 'what-works', 'notes'))).toEqual(['works', 'hard'])
    const parts = (id: string) => activity('care-talk', id, 'guide').content.parts.map((part) => part.id)
    expect(parts('preparation')).toEqual([...positions, 'follow-up'])
    expect(parts('care-talk')).toHaveLength(5)
    expect(parts('stress-talk')).toHaveLength(5)
  })

  test('tool 8: two examples, five things that matter, Bente with four questions, a talk in four parts', () => {
    expect(points('colleague-talk', 'examples')).toHaveLength(2)
    expect(points('colleague-talk', 'what-matters').reduce((sum, count) => sum + Math.max(count, 1), 0)).toBe(5)
    expect(counts('colleague-talk', 'case-questions', 'notes').rows).toBe(4)
    expect(counts('colleague-talk', 'talk', 'guide').parts).toBe(4)
    for (const id of ['support', 'phrases', 'main-points'])
      expect(activity('colleague-talk', id, 'notes').privacy).toBe('shared')
  })

  test('tool 9: eight cards, what inhibits and what promotes with what follows, three levels', () => {
    expect(counts('psychological-safety', 'cards', 'cards').cards).toBe(8)
    expect(boxesOf(activity('psychological-safety', 'promote-inhibit', 'notes'))).toHaveLength(4)
    expect(counts('psychological-safety', 'actions', 'notes').rows).toBe(3)
    expect(counts('psychological-safety', 'when', 'notes').rows).toBe(1)
  })

  test('tool 10: three influences, six nuggets with demands, eleven checks of which each no can become an action', () => {
    expect(counts('work-environment', 'influences', 'notes')).toEqual({ rows: 3, columns: 4 })
    expect(activity('work-environment', 'nuggets', 'notes').content).toMatchObject({
      rows: ['influence', 'meaning', 'predictability', 'social-support', 'reward', 'demands'],
      columns: ['works', 'works-less'],
    })
    expect(listsOf(activity('work-environment', 'nuggets-about', 'read')).parts).toEqual(
      listsOf(activity('work-environment', 'nuggets', 'notes')).rows,
    )
    // What the environment is about, and the main strains to look for.
    expect(points('work-environment', 'environment')).toEqual([6, 4, 0])
    expect(items('work-environment', 'prevention')).toEqual([11])
    expect(activity('work-environment', 'prevention', 'checklist').content).toMatchObject({
      options: ['yes', 'partly', 'no'],
      actionOn: 'no',
    })
  })

  test('tool 11: four questions, four ideas, a dance card of four rows', () => {
    expect(counts('communication', 'talk', 'notes').rows).toBe(4)
    expect(boxesOf(activity('communication', 'ideas', 'notes'))).toEqual(
      boxesOf(activity('communication', 'talk', 'notes')),
    )
    expect(counts('communication', 'dance-card', 'notes')).toEqual({ rows: 4, columns: 3 })
  })

  test('what is for oneself alone says so: signs, colours, reflections, interviews and forms for talks', () => {
    const isPrivate = tools.flatMap((tool) =>
      activitiesOf(programme(tool)).flatMap(({ id, privacy }) => (privacy === 'private' ? [`${tool}/${id}`] : [])),
    )
    expect(isPrivate.sort()).toEqual([
      'care-talk/care-talk',
      'care-talk/practice',
      'care-talk/preparation',
      'care-talk/stress-talk',
      'colleague-talk/talk',
      'role-model/compass',
      'role-model/interview',
      'role-model/reflection',
      'role-model/temperature',
      'spot-strain/signs',
      'spot-strain/staircase',
      'stress-types/interview',
      'stress-types/stress-talk',
    ])
  })

  test('nothing shouts, and each language quotes in its own way', () => {
    const quotes = { da: /»[^«»]*«/g, en: /“[^“”]*”/g }
    for (const language of languages) {
      const words = tools.flatMap((tool) => wordsIn(programme(tool, language)))
      expect(words.filter((said) => /[!«»“”"']/.test(said.replaceAll(quotes[language], '')))).toEqual([])
    }
  })

  test('nothing published is longer than what a company may put in its place', () => {
    const words = tools.flatMap((tool) => languages.flatMap((language) => wordsIn(programme(tool, language))))
    expect(words.filter((said) => said.length > 400)).toEqual([])
  })
})

function wordsIn(programme: Programme): string[] {
  return [
    ...programme.steps.flatMap(({ name, how }) => [name, how]),
    ...activitiesOf(programme).flatMap((one) => Object.values(wordsOf(one))),
  ]
}
