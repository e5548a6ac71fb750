import { readTool } from '@trivselsrum/contracts/tools'
import type { RatingContent, RatingText } from '@trivselsrum/toolkit/kinds/rating-content'
import { activityOf, type Language } from '@trivselsrum/toolkit/tool'
import { notFound } from 'next/navigation'
import { read } from '@/lib/api-server'

/** What a round asks, with its words in the reader's language. */
export interface Rating {
  content: RatingContent
  text: RatingText
}

/** The rating of the version a round asks with: old rounds open with the statements as they were asked. */
export async function readRating({ tool, version }: { tool: string; version: number }): Promise<Rating> {
  return activityOf(await read(readTool, { params: { tool, version } }), 'rating') ?? notFound()
}

/** The names of the levels a company stands at: "Aktiv", "Forebyggende og Skabende". */
export function namesOf(levels: readonly string[], { text }: Rating, language: Language): string {
  const names = levels.map((id) => text.groups[id]?.name ?? id)
  return new Intl.ListFormat(language).format(names)
}

/** The level a statement belongs to. */
export function groupOf(statement: string, { content }: Rating) {
  return content.groups.find(({ statements }) => statements.some(({ id }) => id === statement))
}
