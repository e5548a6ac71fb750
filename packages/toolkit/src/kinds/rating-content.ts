import { z } from 'zod'
import { Key } from '../key.ts'

const Statement = z.strictObject({
  id: Key,
  /** Keys of the tools that work on what this statement is about. */
  tools: z.array(Key),
})

const Group = z.strictObject({
  id: Key,
  /** How the group pulls the development index: below zero a high score pulls down, above zero up. */
  weight: z.number().int(),
  statements: z.array(Statement).min(1),
})

/** Statements in groups, each scored on one scale; the sum of a group falls in a band. */
export const RatingContent = z
  .strictObject({
    scale: z.strictObject({ min: z.number().int(), max: z.number().int() }),
    groups: z.array(Group).min(1),
    /** Bands of a group's sum, lowest first; a band reaches to where the next begins. */
    bands: z.array(z.strictObject({ id: Key, from: z.number() })).min(1),
  })
  .superRefine((content, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', message, input: content })
    const ids = content.groups.flatMap(({ id, statements }) => [id, ...statements.map((statement) => statement.id)])
    for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) refuse(`the id "${id}" stands twice`)
    if (content.scale.min >= content.scale.max) refuse('the scale must rise')
    if (content.bands.some(({ from }, index) => from <= (content.bands[index - 1]?.from ?? Number.NEGATIVE_INFINITY)))
      refuse('the bands must rise')
    const lowest = Math.min(...content.groups.map(({ statements }) => statements.length * content.scale.min))
    if ((content.bands[0]?.from ?? 0) > lowest) refuse('the first band must hold the lowest sum')
    const balance = content.groups.reduce((sum, { weight, statements }) => sum + weight * statements.length, 0)
    if (balance !== 0) refuse('the weights must balance, or the index would not have its middle at 50')
  })
export type RatingContent = z.output<typeof RatingContent>

const line = z.string().trim().min(1)

/** The words of a rating in one language. */
export const RatingText = z.strictObject({
  question: line,
  /** One word or two for every step of the scale, lowest first. */
  scale: z.array(line),
  groups: z.record(Key, z.strictObject({ name: line, meaning: line, standing: line })),
  statements: z.record(Key, line),
  bands: z.record(Key, line),
})
export type RatingText = z.output<typeof RatingText>

/** A complete answer: a whole number of the scale for every statement, by statement id. */
export type RatingAnswer = Record<string, number>

/** Every statement of a rating in the order it is asked. */
export function statementsOf(content: RatingContent) {
  return content.groups.flatMap((group) => group.statements)
}

/** The schema of one score on the content's scale. */
export function scoreOn({ scale }: RatingContent) {
  return z.number().int().min(scale.min).max(scale.max)
}
