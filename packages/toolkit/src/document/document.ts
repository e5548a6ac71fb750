import { z } from 'zod'
import { Key } from '../key.ts'
import { linkAddress } from './bounds.ts'

// The text of a policy as plain JSON, in the words of ProseMirror, whose editor writes it: what stands here and nothing
// else is kept, shown, compared and printed, so that it survives page, DOCX and PDF alike.

/** What is filled in once for a policy and stands in its text wherever it is named. */
export const fillInPlaces = ['company', 'contact', 'phone', 'provider'] as const
export const FillInPlace = z.enum(fillInPlaces).meta({ id: 'FillInPlace' })
export type FillInPlace = z.output<typeof FillInPlace>

/** Addresses a link may have: pages, mail, telephone. */
export const LinkAddress = z.string().max(2000).regex(linkAddress)

/** How words stand out; `accepted` marks words that came in from a contribution, until the text is adopted. */
export const Mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: LinkAddress }) }),
  z.strictObject({ type: z.literal('accepted'), attrs: z.strictObject({ contribution: z.uuid() }) }),
])
export type Mark = z.output<typeof Mark>

const TextNode = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(1_000_000),
  marks: z.array(Mark).max(4).optional(),
})
const HardBreak = z.strictObject({ type: z.literal('hardBreak') })
const FillIn = z.strictObject({ type: z.literal('fillIn'), attrs: z.strictObject({ place: FillInPlace }) })
export const Inline = z.discriminatedUnion('type', [TextNode, HardBreak, FillIn])
export type Inline = z.output<typeof Inline>

/** The most pieces of text in a block, blocks in a text, and items in a list. */
const most = { inlines: 50_000, blocks: 20_000, items: 20_000 }

const inlines = z.array(Inline).max(most.inlines).optional()

export const Paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines })
export type Paragraph = z.output<typeof Paragraph>

/** Of level 2, which begins a section, or 3. `section` names the section; one without it is named by its place. */
export const Heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(2), z.literal(3)]), section: Key.nullable().optional() }),
  content: inlines,
})
export type Heading = z.output<typeof Heading>

const listsOf = (item: z.ZodType<ListItem, ListItem>) => {
  const content = z.array(item).min(1).max(most.items)
  return [
    z.strictObject({ type: z.literal('bulletList'), content }),
    z.strictObject({ type: z.literal('orderedList'), content }),
  ] as const
}
const Item3 = z.strictObject({ type: z.literal('listItem'), content: z.array(Paragraph).min(1).max(most.items) })
const itemWith = (deeper: z.ZodType<ListItem, ListItem>) =>
  z.strictObject({
    type: z.literal('listItem'),
    content: z
      .array(z.discriminatedUnion('type', [Paragraph, ...listsOf(deeper)]))
      .min(1)
      .max(most.items),
  })
const Item2 = itemWith(Item3)
const Item1 = itemWith(Item2)

/** A paragraph or more, and lists below it. */
export interface ListItem {
  type: 'listItem'
  content: (Paragraph | List)[]
}
export interface List {
  type: 'bulletList' | 'orderedList'
  content: ListItem[]
}

export const Block = z.discriminatedUnion('type', [Heading, Paragraph, ...listsOf(Item1)])
export type Block = Heading | Paragraph | List

export const Document = z
  .strictObject({ type: z.literal('doc'), content: z.array(Block).max(most.blocks) })
  .meta({ id: 'Document' })
export interface Document {
  type: 'doc'
  content: Block[]
}
