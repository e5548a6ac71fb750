import { z } from 'zod'
import { Key } from '../key.ts'
import { manyLines, visible } from '../written.ts'
import type { ProgrammeActivity } from './activities.ts'
import { BoxKey, type Programme, type ProgrammeStep } from './programme.ts'

/** The most own things of one activity, and the longest own words. */
export const MOST_OWN = 40
const LONGEST = 400

const words = z.string().trim().normalize('NFC').min(1, { abort: true }).max(LONGEST).regex(manyLines).regex(visible)

/** The id of something a company added itself. */
export const OwnKey = Key.regex(/^own-/)

/** The lists of an activity that a company can add to, by its kind. */
export const growingLists = { cards: 'cards', notes: 'rows', film: 'questions' } as const

/** What a company, or one workshop, has of its own in a programme; the programme as it was published stays as it is. */
export const Adaptation = z
  .strictObject({
    /** Steps in the order they are to have; what is not named comes after, as it was. */
    order: z.array(Key).max(40).default([]),
    steps: z
      .record(
        Key,
        z.strictObject({
          minutes: z.number().int().min(1).max(480).optional(),
          isSkipped: z.boolean().optional(),
          name: words.optional(),
          how: words.optional(),
        }),
      )
      .default({}),
    /** Other words for what an activity says: by activity, and by `title`, `how` or `list.id`. */
    words: z.record(Key, z.record(BoxKey, words)).default({}),
    /** What was added to the list that an activity of its kind can grow by. */
    own: z
      .record(
        Key,
        z
          .array(z.strictObject({ id: OwnKey, text: words }))
          .max(MOST_OWN)
          .refine((own) => new Set(own.map(({ id }) => id)).size === own.length, { params: { rule: 'doubled' } }),
      )
      .default({}),
    films: z.record(Key, z.url({ protocol: /^https$/, normalize: true }).max(500)).default({}),
  })
  .meta({ id: 'Adaptation' })
export type Adaptation = z.output<typeof Adaptation>

/** Nothing of one's own. */
export const asPublished: Adaptation = { order: [], steps: {}, words: {}, own: {}, films: {} }

/**
 * A programme as it is with what somebody has of their own. What an adaptation says about things that the programme does
 * not have is passed over, so that one made for an older version still fits.
 */
export function adapted(programme: Programme, adaptation: Adaptation): Programme {
  const place = (id: string) =>
    adaptation.order.includes(id) ? adaptation.order.indexOf(id) : Number.POSITIVE_INFINITY
  const steps = programme.steps
    .map((step, index) => ({ step: adaptedStep(step, adaptation), index }))
    .sort((a, b) => compare(place(a.step.id), place(b.step.id)) || a.index - b.index)
    .map(({ step }) => step)
  const films = Object.fromEntries(
    steps
      .flatMap(({ activities }) => activities)
      .flatMap(({ id, kind }) => {
        const address = adaptation.films[id] ?? programme.films[id]
        return kind === 'film' && address ? [[id, address]] : []
      }),
  )
  return {
    ...programme,
    steps,
    beside: programme.beside.map((activity) => adaptedActivity(activity, adaptation)),
    films,
  }
}

// Two that have no place are equal: their difference would be no number.
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)

function adaptedStep(step: ProgrammeStep, adaptation: Adaptation): ProgrammeStep {
  const { minutes, isSkipped, name, how } = adaptation.steps[step.id] ?? {}
  return {
    ...step,
    minutes: minutes ?? step.minutes,
    isSkipped: isSkipped ?? step.isSkipped,
    name: name ?? step.name,
    how: how ?? step.how,
    activities: step.activities.map((activity) => adaptedActivity(activity, adaptation)),
  }
}

function adaptedActivity(activity: ProgrammeActivity, { words, own }: Adaptation): ProgrammeActivity {
  const reworded = withWords(activity, words[activity.id] ?? {})
  const added = own[activity.id] ?? []
  const texts = Object.fromEntries(added.map(({ id, text }) => [id, text]))
  const ids = added.map(({ id }) => id)
  switch (reworded.kind) {
    case 'cards': {
      const { content, text } = reworded
      return {
        ...reworded,
        content: { ...content, cards: [...content.cards, ...ids] },
        text: { ...text, cards: { ...text.cards, ...texts } },
      }
    }
    case 'film': {
      const { content, text } = reworded
      return {
        ...reworded,
        content: { ...content, questions: [...content.questions, ...ids] },
        text: { ...text, questions: { ...text.questions, ...texts } },
      }
    }
    case 'notes': {
      const { content, text } = reworded
      const rows = Object.fromEntries(added.map(({ id, text: name }) => [id, { name }]))
      return {
        ...reworded,
        content: { ...content, rows: [...content.rows, ...ids] },
        text: { ...text, rows: { ...text.rows, ...rows } },
      }
    }
    default:
      return reworded
  }
}

/** Everything an activity says that can be said in other words, by its place. */
export function wordsOf({ text }: ProgrammeActivity): Record<string, string> {
  const lists: [string, unknown][] = Object.entries(text)
  return Object.fromEntries(
    lists.flatMap(([name, value]) => {
      if (typeof value === 'string') return [[name, value] as const]
      return Object.entries((value ?? {}) as Record<string, string | { name: string }>).map(
        ([id, said]) => [`${name}.${id}`, typeof said === 'string' ? said : said.name] as const,
      )
    }),
  )
}

function withWords<A extends ProgrammeActivity>(activity: A, words: Record<string, string>): A {
  const known = wordsOf(activity)
  const text: Record<string, unknown> = { ...activity.text }
  for (const [place, said] of Object.entries(words)) {
    if (!Object.hasOwn(known, place)) continue
    const [list = '', id] = place.split('.')
    if (id === undefined) text[list] = said
    else {
      const entries = text[list] as Record<string, string | { name: string }>
      const before = entries[id]
      text[list] = { ...entries, [id]: typeof before === 'object' ? { ...before, name: said } : said }
    }
  }
  // The places are those of the text itself, and each keeps its kind of value.
  return { ...activity, text: text as A['text'] }
}
