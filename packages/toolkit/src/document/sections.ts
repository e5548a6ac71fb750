import type { Block, Document, FillInPlace, Heading, Inline, List, Paragraph } from './document.ts'

/** What stands before the first heading of level 2, by the name of its section. */
export const OPENING = 'opening'

/** A part of a text: a heading of level 2 and all up to the next. */
export interface Section {
  /** Unique within the text. */
  id: string
  /** The words of its heading; empty for what stands before the first. */
  heading: string
  /** Everything in it, its heading first. */
  blocks: Block[]
}

/**
 * A text by its sections. One whose heading has no name, or the name of an earlier one, is named by its place; an opening
 * without words is left out.
 */
export function sectionsOf({ content }: Document): Section[] {
  const sections: Section[] = [{ id: OPENING, heading: '', blocks: [] }]
  for (const block of content) {
    if (block.type === 'heading' && block.attrs.level === 2) {
      const id = freeName(block, sections)
      sections.push({ id, heading: plainText(block.content), blocks: [block] })
    } else sections.at(-1)?.blocks.push(block)
  }
  return sections.filter(({ id, blocks }) => id !== OPENING || blocks.some((block) => wordsOf(block) !== ''))
}

function freeName({ attrs }: Heading, taken: readonly Section[]): string {
  const isFree = (name: string) => !taken.some(({ id }) => id === name)
  if (attrs.section && isFree(attrs.section)) return attrs.section
  let place = taken.length
  while (!isFree(`section-${place}`)) place++
  return `section-${place}`
}

/** A block that holds text itself: what passages are counted by. */
export type TextBlock = Heading | Paragraph

/** Every block of text within a block, in the order they are read: a list's paragraphs one by one. */
export function textBlocksOf(blocks: readonly Block[]): TextBlock[] {
  return blocks.flatMap((block) =>
    isList(block) ? block.content.flatMap(({ content }) => textBlocksOf(content)) : block,
  )
}

/** Whether a block is a list, of either kind. */
export function isList(block: Block): block is List {
  return block.type === 'bulletList' || block.type === 'orderedList'
}

/** What stands for a fill-in place or a break when the characters of a block are counted. */
export const PLACEHOLDER = '\ufffc'

/**
 * The words of a block as one string. Each fill-in place is what `said` gives for it; without it, and for breaks where
 * nothing is given, one character that stands for it, so that places in it are places in the draft.
 */
export function plainText(content: readonly Inline[] = [], said?: (place: FillInPlace) => string): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (!said) return PLACEHOLDER
      return inline.type === 'fillIn' ? said(inline.attrs.place) : '\n'
    })
    .join('')
}

function wordsOf(block: Block): string {
  return textBlocksOf([block])
    .map(({ content }) => plainText(content).trim())
    .join('')
}
