import { z } from 'zod'
import { Key } from '../key.ts'
import { Language } from '../tool.ts'
import { ActivityOutline, faultsOf, ProgrammeActivity } from './activities.ts'

const text = z.string().trim().min(1)

/** `programme.json` of a published programme: its steps and what is done in each, in no language. */
export const ProgrammeOutline = z
  .strictObject({
    steps: z
      .array(
        z.strictObject({
          id: Key,
          minutes: z.number().int().min(1).max(480),
          activities: z.array(ActivityOutline).min(1),
        }),
      )
      .min(1),
    /** What belongs to the tool but to no step: forms for talks that are held later, one by one. */
    beside: z.array(ActivityOutline).default([]),
  })
  .superRefine((outline, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message, input: outline })
    const activities = [...outline.steps.flatMap((step) => step.activities), ...outline.beside]
    for (const ids of [outline.steps, activities].map((things) => things.map(({ id }) => id)))
      for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) refuse(`the id "${id}" stands twice`)
    for (const activity of activities) for (const fault of faultsOf(activity)) refuse(`${activity.id}: ${fault}`)
  })
export type ProgrammeOutline = z.output<typeof ProgrammeOutline>

/** What is said about the programme as a whole, beside the words of its steps and activities. */
export const programmeWords = {
  /** Whom it is for. */
  audience: text,
  /** What has to be there. */
  needs: z.array(text).min(1),
  /** What the company has in its hands afterwards. */
  outcome: z.array(text).min(1),
}

/** What a step is called, and what whoever leads it says and does. */
export const StepText = z.strictObject({ name: text, how: text })

/** One step of a programme in one language. */
export const ProgrammeStep = z
  .object({
    id: Key,
    name: z.string(),
    how: z.string(),
    minutes: z.number().int(),
    /** Left out by whoever adapted it; what was written in it stays. */
    isSkipped: z.boolean(),
    activities: z.array(ProgrammeActivity),
  })
  .meta({ id: 'ProgrammeStep' })
export type ProgrammeStep = z.output<typeof ProgrammeStep>

/** How a tool is held: one published version of it in one language, as the product or as a company has it. */
export const Programme = z
  .object({
    tool: Key,
    version: z.number().int().min(1),
    language: Language,
    audience: z.string(),
    needs: z.array(z.string()),
    outcome: z.array(z.string()),
    steps: z.array(ProgrammeStep),
    beside: z.array(ProgrammeActivity),
    /** The addresses of films by the activity that shows one. */
    films: z.record(Key, z.url({ protocol: /^https$/ })),
  })
  .meta({ id: 'Programme' })
export type Programme = z.output<typeof Programme>

/** Every activity of a programme, those of steps that are left out as well. */
export function activitiesOf({ steps, beside }: Pick<Programme, 'steps' | 'beside'>): ProgrammeActivity[] {
  return [...steps.flatMap(({ activities }) => activities), ...beside]
}

/** How long it takes, in minutes. */
export function minutesOf({ steps }: Pick<Programme, 'steps'>): number {
  return steps.reduce((sum, { minutes, isSkipped }) => (isSkipped ? sum : sum + minutes), 0)
}

/** Where notes of an activity lie: a row, or a cell of a table as `row.column`. */
export const BoxKey = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/)
  .max(125)

/** The boxes of an activity in the order in which they are read; none where nothing is written in it. */
export function boxesOf(activity: ProgrammeActivity): string[] {
  if (activity.kind !== 'notes') return []
  const { rows, columns } = activity.content
  return rows.flatMap((row) => (columns.length > 0 ? columns.map((column) => `${row}.${column}`) : [row]))
}
