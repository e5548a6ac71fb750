import { z } from 'zod'
import { Key } from './key.ts'
import { DocumentContent, DocumentText } from './kinds/document-content.ts'
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
  activities: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ id: Key, kind: z.literal('rating'), content: RatingContent }),
        z.strictObject({ id: Key, kind: z.literal('document'), content: DocumentContent }),
      ]),
    )
    .min(1),
})
export type ToolContent = z.output<typeof ToolContent>

/** A tool's name and purpose in one language. */
export const ToolSummary = z
  .object({ key: Key, number: z.number().int(), name: z.string(), purpose: z.string() })
  .meta({ id: 'ToolSummary' })
export type ToolSummary = z.output<typeof ToolSummary>

/** One activity of a tool with its words in one language. */
export const Activity = z
  .discriminatedUnion('kind', [
    z.object({ id: Key, kind: z.literal('rating'), content: RatingContent, text: RatingText }),
    z.object({ id: Key, kind: z.literal('document'), content: DocumentContent, text: DocumentText }),
  ])
  .meta({ id: 'Activity' })
export type Activity = z.output<typeof Activity>

export type RatingActivity = Extract<Activity, { kind: 'rating' }>

/** One version of a tool in one language: what a page shows and what a round asks. */
export const Tool = ToolSummary.extend({
  version: z.number().int().min(1),
  language: Language,
  activities: z.array(Activity),
}).meta({ id: 'Tool' })
export type Tool = z.output<typeof Tool>

/** The first activity of a kind in a tool; undefined where it has none, or where there is no such tool. */
export function activityOf<K extends Activity['kind']>(
  tool: Pick<Tool, 'activities'> | undefined,
  kind: K,
): Extract<Activity, { kind: K }> | undefined {
  return tool?.activities.find((activity): activity is Extract<Activity, { kind: K }> => activity.kind === kind)
}
