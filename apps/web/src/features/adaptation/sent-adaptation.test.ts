import { readLibrary } from '@trivselsrum/toolkit/library'
import { type Adaptation, Adaptation as AdaptationSchema, asPublished } from '@trivselsrum/toolkit/programme/adaptation'
import { activitiesOf, type Programme } from '@trivselsrum/toolkit/programme/programme'
import { describe, expect, test } from 'vitest'
import { type ActivityFields, adaptationFields } from './adaptation-fields'
import { ownKey } from './own-key'
import { fieldOf, removedFrom, sentAdaptation, sentValues } from './sent-adaptation'

const library = readLibrary()
const programmeOf = (tool: string): Programme => {
  const programme = library.findProgramme(tool, library.newestProgramme(tool) ?? 0, 'da')
  if (!programme) throw new Error(`no programme of ${tool}`)
  return programme
}

/** The form as its page shows it, untouched. */
function shown(published: Programme, adaptation: Adaptation): Record<string, string> {
  const { steps, beside } = adaptationFields(published, adaptation)
  const ofActivity = ({ id, words, grows, film }: ActivityFields) => [
    ...words.map(({ name, said }) => [name, said] as const),
    ...(grows?.own ?? []).map((one) => [`own.${id}.${one.id}`, one.text] as const),
    ...(grows ? [[`own.${id}.${ownKey()}`, ''] as const] : []),
    ...(film === null ? [] : [[`films.${id}`, film] as const]),
  ]
  return Object.fromEntries([
    ...steps.flatMap(({ id, place, minutes, isSkipped, words, activities }) => [
      [`steps.${id}.shown`, String(place)] as const,
      [`steps.${id}.place`, String(place)] as const,
      [`steps.${id}.minutes`, String(minutes.now)] as const,
      ...(isSkipped ? [[`steps.${id}.isSkipped`, 'on'] as const] : []),
      ...words.map(({ name, said }) => [name, said] as const),
      ...activities.flatMap(ofActivity),
    ]),
    ...beside.flatMap(ofActivity),
  ])
}

const dialogue = programmeOf('dialogue')
const [first, second, third, fourth] = dialogue.steps.map(({ id }) => id) as [string, string, string, string]
const cards = activitiesOf(dialogue).find(({ kind }) => kind === 'cards')?.id ?? ''
const film = activitiesOf(dialogue).find(({ kind }) => kind === 'film')?.id ?? ''

/** What somebody sends who changes these fields and nothing else. */
const sent = (changed: Record<string, string>, before: Adaptation = asPublished) =>
  sentAdaptation({ ...shown(dialogue, before), ...changed }, dialogue)

describe('what a company has of its own, from the form and back', () => {
  test.each(library.list('da').map(({ key }) => key))('nothing of %s when nothing is changed', (tool) => {
    const published = programmeOf(tool)
    expect(sentAdaptation(shown(published, asPublished), published)).toEqual(asPublished)
  })

  test('everything at once is the same after a form that was not touched', () => {
    const adaptation = AdaptationSchema.parse({
      order: [second, first, third, fourth],
      steps: { [first]: { minutes: 20, isSkipped: true, name: 'Goddag', how: 'Sig det kort.' } },
      words: { [cards]: { title: 'Vores kort', 'cards.busyness': 'Har du travlt?' } },
      own: { [cards]: [{ id: ownKey(), text: 'Hvordan er skiftet fra nat til dag?' }] },
      films: { [film]: 'https://example.dk/film' },
    })
    expect(sentAdaptation(shown(dialogue, adaptation), dialogue)).toEqual(adaptation)
  })

  test('a text that is emptied or typed as it was published is as published again', () => {
    const own = AdaptationSchema.parse({ words: { [cards]: { title: 'Vores kort' } } })
    const title = `words.${cards}.title`
    expect(sent({ [title]: ' ' }, own)).toEqual(asPublished)
    const published = activitiesOf(dialogue).find(({ id }) => id === cards)?.text.title ?? ''
    expect(sent({ [title]: `${published} ` }, own)).toEqual(asPublished)
    expect(sent({ [title]: 'Kort' }, own).words).toEqual({ [cards]: { title: 'Kort' } })
  })

  test('what was added and emptied is gone, and a field nobody wrote in is nothing', () => {
    const [kept, gone] = [ownKey(), ownKey()]
    const own = AdaptationSchema.parse({
      own: {
        [cards]: [
          { id: gone, text: 'Ud' },
          { id: kept, text: 'Bliver' },
        ],
      },
    })
    const added = ownKey()
    expect(sent({ [`own.${cards}.${gone}`]: '', [`own.${cards}.${added}`]: 'Ny\r\nlinje' }, own).own).toEqual({
      [cards]: [
        { id: kept, text: 'Bliver' },
        { id: added, text: 'Ny\nlinje' },
      ],
    })
  })

  test('what is no id of one’s own, and what the programme does not have, is passed over', () => {
    expect(sent({ [`own.${cards}.busyness`]: 'Andet', 'words.nothing.title': 'x', 'films.nothing': 'x' })).toEqual(
      asPublished,
    )
  })

  test('a step that is given the number of another takes its place, from above and from below', () => {
    expect(sent({ [`steps.${fourth}.place`]: '2' }).order).toEqual([first, fourth, second, third])
    expect(sent({ [`steps.${first}.place`]: '3' }).order).toEqual([second, third, first, fourth])
  })

  test('an order that was changed is the one the next numbers begin from; the published one is none', () => {
    const own = AdaptationSchema.parse({ order: [second, first, third, fourth] })
    expect(sent({ [`steps.${fourth}.place`]: '1' }, own).order).toEqual([fourth, second, first, third])
    expect(sent({ [`steps.${first}.place`]: '1' }, own).order).toEqual([])
  })

  test('minutes that are none are sent on to be refused; an empty field is as published', () => {
    expect(sent({ [`steps.${first}.minutes`]: 'ti' }).steps[first]).toEqual({ minutes: 0 })
    expect(sent({ [`steps.${first}.minutes`]: '' }).steps).toEqual({})
  })
})

test('a refusal is said at the field it is about', () => {
  const one = { id: 'own-abc', text: 'x' }
  expect(fieldOf('adaptation.own.cards.0.text', { own: { cards: [one] } })).toBe('own.cards.own-abc')
  expect(fieldOf('adaptation.own.cards', { own: { cards: [one] } })).toBe('own.cards')
  expect(fieldOf('adaptation.films.film', { own: {} })).toBe('films.film')
  expect(fieldOf('adaptation.steps.film.minutes', { own: {} })).toBe('steps.film.minutes')
})

test('a box that was emptied is named where its activity has notes, and nowhere else', () => {
  const own = { boxes: [{ id: 'own-a', text: 'A' }], cards: [{ id: 'own-b', text: 'B' }] }
  const before = { adaptation: { own }, notesIn: { boxes: 2, others: 1 } }
  expect(removedFrom(before, { own: {} })).toEqual(['own.boxes.own-a'])
  expect(removedFrom(before, { own })).toEqual([])
})

test('of what is sent along only the fields of the form count', () => {
  const form = new FormData()
  for (const name of ['$ACTION_1:0', 'version', 'own.cards.own-b', 'own.cards.own-a']) form.set(name, name)
  expect(Object.keys(sentValues(form))).toEqual(['own.cards.own-b', 'own.cards.own-a'])
})
