import { z } from 'zod'
import { Document } from '../document/document.ts'
import { Key } from '../key.ts'

const line = z.string().trim().min(1)

/** What a writing activity is made of, in no language: the boxes talked over before, the forms to choose from, and where questions belong. */
export const DocumentContent = z.strictObject({
  boxes: z.array(Key).min(1),
  forms: z.array(Key).min(1),
  /** Each stands beside the sections it helps with, by their keys in the templates. */
  questions: z.array(z.strictObject({ id: Key, sections: z.array(Key) })),
})
export type DocumentContent = z.output<typeof DocumentContent>

/** One form in one language: what it is, what speaks for and against it, and a text to start from. */
export const FormText = z
  .strictObject({
    name: line,
    about: line,
    for: z.array(line).min(1),
    against: z.array(line).min(1),
    template: Document,
  })
  .meta({ id: 'FormText' })
export type FormText = z.output<typeof FormText>

const BoxText = z.strictObject({ title: line, hint: line })

/** The words of a writing activity in one language. */
export const DocumentText = z.object({
  boxes: z.record(Key, BoxText),
  forms: z.record(Key, FormText),
  questions: z.record(Key, line),
})
export type DocumentText = z.output<typeof DocumentText>
