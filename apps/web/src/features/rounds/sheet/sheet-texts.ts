import type { Rating } from '../rating-words'

/** What a sheet shows of its tool, in the reader's language. */
export interface SheetTexts {
  question: string
  steps: readonly string[]
  lowest: number
  groups: { id: string; name: string; statements: { id: string; text: string }[] }[]
}

/** A rating's words as the sheet shows them. */
export function sheetTexts({ content, text }: Rating): SheetTexts {
  return {
    question: text.question,
    steps: text.scale,
    lowest: content.scale.min,
    groups: content.groups.map(({ id, statements }) => ({
      id,
      name: text.groups[id]?.name ?? id,
      statements: statements.map((statement) => ({ id: statement.id, text: text.statements[statement.id] ?? '' })),
    })),
  }
}
