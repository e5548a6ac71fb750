import { z } from 'zod'
import { Key, keyed } from '../key.ts'

/*
 * The kinds of activity that a programme is made of: for each what an author states once (content) and what the author
 * says about it in one language (text). All of them hold their words by id, so that a company can put its own in place of
 * any of them, and can add to those that are lists.
 */

const text = z.string().trim().min(1)
const about = { title: text, how: text.optional() }

/** Who may ever see what is written: those who take part with AMO and HR, or nobody but whoever writes it. */
export const Privacy = z.enum(['shared', 'private'])
export type Privacy = z.output<typeof Privacy>

/** To be read, or read aloud: parts with points below them. */
export const ReadContent = z.strictObject({
  parts: z.array(z.strictObject({ id: Key, points: z.array(Key) })).min(1),
})
export const ReadText = z.strictObject({
  ...about,
  parts: z.record(Key, z.strictObject({ name: text, text: text.optional() })),
  points: z.record(Key, text),
})

/** A film that the company finds itself: what it is to be about. */
export const FilmContent = z.strictObject({ questions: z.array(Key) })
export const FilmText = z.strictObject({ ...about, questions: z.record(Key, text) })

/** Cards, each an open question; where `partners` is there, two and two talk about them until the bell. */
export const CardsContent = z.strictObject({
  cards: z.array(Key).min(1),
  partners: z.strictObject({ minutes: z.number().int().min(1), rounds: z.number().int().min(1) }).nullable(),
})
export const CardsText = z.strictObject({ ...about, cards: z.record(Key, text) })

/**
 * Boxes that notes are written in: one below the other (no columns), side by side (one row), or a table. Where they make
 * actions, every note is a proposal; a row that is called like a level of action is about that level.
 */
export const NotesContent = z.strictObject({
  rows: z.array(Key).min(1),
  columns: z.array(Key),
  makesActions: z.boolean(),
})
const Box = z.strictObject({ name: text, hint: text.optional() })
export const NotesText = z.strictObject({ ...about, rows: z.record(Key, Box), columns: z.record(Key, Box) })

/** Things in groups, for each of which one of the options is chosen, or several. */
export const ChecklistContent = z.strictObject({
  groups: z.array(z.strictObject({ id: Key, items: z.array(Key).min(1) })).min(1),
  options: z.array(Key).min(1),
  takesMany: z.boolean(),
  /** An item with this option can be made an action. */
  actionOn: Key.nullable(),
  /** An item with one of these is worth a thought. */
  attentionOn: z.array(Key).default([]),
})
export const ChecklistText = z.strictObject({
  ...about,
  groups: z.record(Key, text),
  items: z.record(Key, text),
  options: z.record(Key, text),
})

/** Levels from well to not well with the signs of each; for each level the same prompts are thought over. */
export const ThermometerContent = z.strictObject({
  levels: z.array(z.strictObject({ id: Key, signs: z.array(Key).min(1) })).min(2),
  prompts: z.array(Key).min(1),
})
export const ThermometerText = z.strictObject({
  ...about,
  levels: z.record(Key, z.strictObject({ name: text, meaning: text })),
  signs: z.record(Key, text),
  prompts: z.record(Key, text),
})

/** Prompts for a talk of two, in parts. Where it keeps a talk, its author can write beside each part, for themselves. */
export const GuideContent = z.strictObject({
  parts: z.array(z.strictObject({ id: Key, prompts: z.array(Key).min(1) })).min(1),
  keeps: z.enum(['nothing', 'talk']),
})
export const GuideText = z.strictObject({ ...about, parts: z.record(Key, text), prompts: z.record(Key, text) })

/** What the tool itself asks or writes, in a round or a policy: the same thing, not built twice. */
const ElsewhereContent = z.strictObject({})
const ElsewhereText = z.strictObject(about)

const kinds = {
  read: { content: ReadContent, text: ReadText },
  film: { content: FilmContent, text: FilmText },
  cards: { content: CardsContent, text: CardsText },
  notes: { content: NotesContent, text: NotesText },
  checklist: { content: ChecklistContent, text: ChecklistText },
  thermometer: { content: ThermometerContent, text: ThermometerText },
  guide: { content: GuideContent, text: GuideText },
  rating: { content: ElsewhereContent, text: ElsewhereText },
  document: { content: ElsewhereContent, text: ElsewhereText },
} as const

export type ProgrammeKind = keyof typeof kinds

const outline = <const K extends string, Content extends z.ZodType>(kind: K, { content }: { content: Content }) =>
  z.strictObject({ id: Key, kind: z.literal(kind), privacy: Privacy, content })
const whole = <const K extends string, Content extends z.ZodType, Text extends z.ZodType>(
  kind: K,
  { content, text: words }: { content: Content; text: Text },
) => z.object({ id: Key, kind: z.literal(kind), privacy: Privacy, content, text: words })

/** An activity in no language. */
export const ActivityOutline = z.discriminatedUnion('kind', [
  outline('read', kinds.read),
  outline('film', kinds.film),
  outline('cards', kinds.cards),
  outline('notes', kinds.notes),
  outline('checklist', kinds.checklist),
  outline('thermometer', kinds.thermometer),
  outline('guide', kinds.guide),
  outline('rating', kinds.rating),
  outline('document', kinds.document),
])
export type ActivityOutline = z.output<typeof ActivityOutline>

/** An activity with its words in one language. */
export const ProgrammeActivity = z
  .discriminatedUnion('kind', [
    whole('read', kinds.read),
    whole('film', kinds.film),
    whole('cards', kinds.cards),
    whole('notes', kinds.notes),
    whole('checklist', kinds.checklist),
    whole('thermometer', kinds.thermometer),
    whole('guide', kinds.guide),
    whole('rating', kinds.rating),
    whole('document', kinds.document),
  ])
  .meta({ id: 'ProgrammeActivity' })
export type ProgrammeActivity = z.output<typeof ProgrammeActivity>

/** An activity of one kind. */
export type ActivityOf<K extends ProgrammeKind> = Extract<ProgrammeActivity, { kind: K }>

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id)

/** The lists of an activity's words, by their name in the text: which ids each has, in their order. */
export function listsOf(activity: ActivityOutline): Record<string, readonly string[]> {
  switch (activity.kind) {
    case 'read':
      return { parts: idsOf(activity.content.parts), points: activity.content.parts.flatMap(({ points }) => points) }
    case 'film':
      return { questions: activity.content.questions }
    case 'cards':
      return { cards: activity.content.cards }
    case 'notes':
      return { rows: activity.content.rows, columns: activity.content.columns }
    case 'checklist':
      return {
        groups: idsOf(activity.content.groups),
        items: activity.content.groups.flatMap(({ items }) => items),
        options: activity.content.options,
      }
    case 'thermometer':
      return {
        levels: idsOf(activity.content.levels),
        signs: activity.content.levels.flatMap(({ signs }) => signs),
        prompts: activity.content.prompts,
      }
    case 'guide':
      return {
        parts: idsOf(activity.content.parts),
        prompts: activity.content.parts.flatMap(({ prompts }) => prompts),
      }
    case 'rating':
    case 'document':
      return {}
  }
}

/** What a pack says about an activity in one language: refuses a missing and a superfluous text. */
export function activityText(activity: ActivityOutline): z.ZodType {
  const { text: schema } = kinds[activity.kind]
  const lists = Object.entries(listsOf(activity)).map(([name, ids]) => {
    const list = (schema.shape as Record<string, z.ZodType>)[name] as z.ZodRecord
    return [name, keyed(ids, list.valueType as z.ZodType)] as const
  })
  return z.strictObject({ ...schema.shape, ...Object.fromEntries(lists) })
}

/** Why an activity's content does not hold together; nothing where it does. */
export function faultsOf(activity: ActivityOutline): string[] {
  const doubled = Object.values(listsOf(activity)).flatMap((ids) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id "${id}" stands twice`),
  )
  if (activity.kind !== 'checklist') return doubled
  const { options, actionOn, attentionOn } = activity.content
  const unknown = [...attentionOn, ...(actionOn ? [actionOn] : [])].filter((id) => !options.includes(id))
  return [...doubled, ...unknown.map((id) => `there is no option "${id}"`)]
}
