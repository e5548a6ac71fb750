import type { Language } from '@trivselsrum/contracts/values'
import type { ActivityOf, ProgrammeActivity } from '@trivselsrum/toolkit/programme/activities'
import { printableWords } from './printable-words.ts'

interface Named {
  name: string
  hint: string
}

/** The ways in which an activity is laid out on paper. */
export type ActivityBody =
  /** To cut out. */
  | { kind: 'cards'; cards: string[] }
  /** Questions in parts, each with lines to write on. */
  | { kind: 'sections'; sections: { name: string; asks: string[] }[] }
  /** Boxes in rows and columns; the rows are named where there are several. */
  | { kind: 'table'; heads: Named[]; rows: Named[]; isNamed: boolean }
  /** Rows to fill in, by what they are about. */
  | { kind: 'proposals'; heads: string[]; groups: Named[] }
  | { kind: 'checklist'; hint: string; head: string; options: string[]; groups: { name: string; items: string[] }[] }
  | { kind: 'levels'; levels: { name: string; meaning: string; signs: string[] }[]; prompts: string[] }
  | { kind: 'read'; parts: { name: string; text: string; points: string[] }[] }

/** An activity on paper; undefined for kinds that have nothing there. */
export function bodyOf(activity: ProgrammeActivity, language: Language): ActivityBody | undefined {
  switch (activity.kind) {
    case 'cards':
      return { kind: 'cards', cards: said(activity.content.cards, activity.text.cards) }
    case 'notes':
      return notesOf(activity, language)
    case 'checklist':
      return checklistOf(activity, language)
    case 'thermometer':
      return levelsOf(activity)
    case 'guide': {
      const { content, text } = activity
      const sections = content.parts.map(({ id, prompts }) => ({
        name: text.parts[id] ?? '',
        asks: said(prompts, text.prompts),
      }))
      return { kind: 'sections', sections }
    }
    case 'read': {
      const { content, text } = activity
      const parts = content.parts.map(({ id, points }) => ({
        name: text.parts[id]?.name ?? '',
        text: text.parts[id]?.text ?? '',
        points: said(points, text.points),
      }))
      return { kind: 'read', parts }
    }
    case 'film':
    case 'rating':
    case 'document':
      return undefined
  }
}

/** What is said under each id, in their order. */
function said(ids: readonly string[], texts: Record<string, string>): string[] {
  return ids.map((id) => texts[id] ?? '')
}

function notesOf({ content, text }: ActivityOf<'notes'>, language: Language): ActivityBody {
  const named = (ids: readonly string[], texts: Record<string, { name: string; hint?: string | undefined }>): Named[] =>
    ids.map((id) => ({ name: texts[id]?.name ?? '', hint: texts[id]?.hint ?? '' }))
  const [rows, heads] = [named(content.rows, text.rows), named(content.columns, text.columns)]
  if (heads.length > 0) return { kind: 'table', heads, rows, isNamed: rows.length > 1 }
  const { proposal, responsible, deadline } = printableWords[language]
  if (content.makesActions) return { kind: 'proposals', heads: [proposal, responsible, deadline], groups: rows }
  return { kind: 'sections', sections: rows.map(({ name, hint }) => ({ name, asks: [hint] })) }
}

function checklistOf({ content, text }: ActivityOf<'checklist'>, language: Language): ActivityBody {
  const words = printableWords[language]
  return {
    kind: 'checklist',
    hint: content.takesMany ? words.crossMany : words.crossOne,
    head: words.item,
    options: said(content.options, text.options),
    groups: content.groups.map(({ id, items }) => ({ name: text.groups[id] ?? '', items: said(items, text.items) })),
  }
}

function levelsOf({ content, text }: ActivityOf<'thermometer'>): ActivityBody {
  return {
    kind: 'levels',
    levels: content.levels.map(({ id, signs }) => ({
      name: text.levels[id]?.name ?? '',
      meaning: text.levels[id]?.meaning ?? '',
      signs: said(signs, text.signs),
    })),
    prompts: said(content.prompts, text.prompts),
  }
}
