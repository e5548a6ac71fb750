import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../library.ts'
import { Adaptation, adapted, asPublished, wordsOf } from './adaptation.ts'
import { activitiesOf, boxesOf, minutesOf, type Programme } from './programme.ts'

const library = readLibrary()
const programmes = library.list('da').flatMap(({ key }) => library.findProgramme(key, 1, 'da') ?? [])
const dialogue = programmes.find(({ tool }) => tool === 'dialogue') as Programme

const adaptation = (some: Partial<Adaptation>): Adaptation => ({ ...asPublished, ...some })

/** Anything a company might have of its own in one of the programmes, some of it about things that are not there. */
const anything = (programme: Programme) => {
  const ids = [...programme.steps.map(({ id }) => id), 'gone']
  const activities = [...activitiesOf(programme).map(({ id }) => id), 'gone']
  const own = fc.array(fc.record({ id: fc.constantFrom('own-a', 'own-b'), text: fc.constant('Vores eget') }), {
    maxLength: 2,
  })
  return fc.record({
    order: fc.shuffledSubarray(ids),
    steps: fc.dictionary(
      fc.constantFrom(...ids),
      fc.record({ minutes: fc.integer({ min: 1, max: 480 }), isSkipped: fc.boolean() }, { requiredKeys: [] }),
    ),
    words: fc.dictionary(fc.constantFrom(...activities), fc.constant({ title: 'Andre ord', 'gone.gone': 'Ingen' })),
    own: fc.dictionary(fc.constantFrom(...activities), own),
    films: fc.dictionary(fc.constantFrom(...activities), fc.constant('https://example.dk/film')),
  })
}

const cases = fc.constantFrom(...programmes).chain((programme) => fc.tuple(fc.constant(programme), anything(programme)))

describe('what somebody has of their own in a programme', () => {
  test('nothing of one’s own is the programme as it was published', () => {
    for (const programme of programmes) expect(adapted(programme, asPublished)).toEqual(programme)
  })

  test('whatever it says, no step and no activity is lost or doubled, and nothing published is changed', () => {
    fc.assert(
      fc.property(cases, ([programme, own]) => {
        const before = structuredClone(programme)
        const after = adapted(programme, own)
        expect(programme).toEqual(before)
        const ids = ({ steps }: Programme) => steps.map(({ id }) => id).sort()
        expect(ids(after)).toEqual(ids(programme))
        expect(
          activitiesOf(after)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(
          activitiesOf(programme)
            .map(({ id }) => id)
            .sort(),
        )
        for (const activity of activitiesOf(after)) {
          const as = activitiesOf(programme).find(({ id }) => id === activity.id)
          expect(Object.keys(wordsOf(activity))).toEqual(expect.arrayContaining(Object.keys(as ? wordsOf(as) : {})))
        }
      }),
    )
  })

  test('steps come in the order named, and those not named after them as they were', () => {
    const { steps } = adapted(dialogue, adaptation({ order: ['wrap-up', 'gone', 'film'] }))
    expect(steps.map(({ id }) => id)).toEqual(['wrap-up', 'film', 'introduction', 'cards'])
  })

  test('a step that is left out takes no time, and keeps its boxes', () => {
    const skipped = adapted(dialogue, adaptation({ steps: { film: { isSkipped: true }, cards: { minutes: 40 } } }))
    expect(minutesOf(skipped)).toBe(minutesOf(dialogue) - 15 + 10)
    expect(skipped.steps.find(({ id }) => id === 'film')?.activities).toHaveLength(1)
  })

  test('own cards, prompts and words stand beside and in place of the published ones', () => {
    const own = {
      cards: [{ id: 'own-a', text: 'Hvordan har du det med radioen?' }],
      groups: [{ id: 'own-b', text: 'Vores' }],
    }
    const words = { cards: { 'cards.stress': 'Hvad gør du, når det brænder på?' } }
    const after = activitiesOf(
      adapted(dialogue, adaptation({ own, words, films: { film: 'https://example.dk/film' } })),
    )
    const cards = after.find(({ id }) => id === 'cards')
    expect(cards?.kind === 'cards' && cards.content.cards).toHaveLength(25)
    expect(cards && wordsOf(cards)).toMatchObject({
      'cards.own-a': 'Hvordan har du det med radioen?',
      'cards.stress': 'Hvad gør du, når det brænder på?',
    })
    const groups = after.find(({ id }) => id === 'groups')
    expect(groups && boxesOf(groups)).toContain('own-b')
  })

  test.each([
    ['an own card that is empty', { own: { cards: [{ id: 'own-a', text: '  ' }] } }],
    ['an own id that could be a published one', { own: { cards: [{ id: 'stress', text: 'Hej' }] } }],
    ['a film that is not https', { films: { film: 'http://example.dk/film' } }],
    ['a film that is a script', { films: { film: 'javascript:alert(1)' } }],
    ['no minutes at all', { steps: { film: { minutes: 0 } } }],
  ])('is refused: %s', (_, some) => {
    expect(Adaptation.safeParse({ ...asPublished, ...some }).success).toBe(false)
  })
})
