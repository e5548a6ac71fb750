import { z } from 'zod'
import { Key } from './key.ts'
import { RatingContent, RatingText } from './kinds/rating-content.ts'

/** The languages of the product, the first being the default. */
export const languages = ['da', 'en'] as const
export const Language = z.enum(languages)
export type Language = z.output<typeof Language>

const line = z.string().trim().min(1)

/** `about.json` of a tool: what it is called and what it is for, whatever version of it is used. */
export const ToolAbout = z.strictObject({
  number: z.number().int().min(1),
  name: z.strictObject({ da: line, en: line }),
  purpose: z.strictObject({ da: line, en: line }),
})
export type ToolAbout = z.output<typeof ToolAbout>

/** `tool.json` of a version: its activities, in no language. */
export const ToolContent = z.strictObject({
  activities: z.array(z.strictObject({ id: Key, kind: z.literal('rating'), content: RatingContent })).min(1),
})
export type ToolContent = z.output<typeof ToolContent>

/** A tool's name and purpose in one language. */
export const ToolSummary = z
  .object({ key: Key, number: z.number().int(), name: z.string(), purpose: z.string() })
  .meta({ id: 'ToolSummary' })
export type ToolSummary = z.output<typeof ToolSummary>

/** One activity of a tool with its words in one language. */
export const Activity = z
  .object({ id: Key, kind: z.literal('rating'), content: RatingContent, text: RatingText })
  .meta({ id: 'Activity' })
export type Activity = z.output<typeof Activity>

/** One version of a tool in one language: what a page shows and what a round asks. */
export const Tool = ToolSummary.extend({
  version: z.number().int().min(1),
  language: Language,
  activities: z.array(Activity),
}).meta({ id: 'Tool' })
export type Tool = z.output<typeof Tool>
