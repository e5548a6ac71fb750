import { type Block, type Document, type FillInPlace, fillInPlaces, type Inline } from './document.ts'
import { isList, textBlocksOf } from './sections.ts'

/** What each fill-in place says; empty where nothing was filled in. */
export type FillIns = Record<FillInPlace, string>

/** The places that a text names and that nothing is filled in for, in their settled order. */
export function emptyPlaces({ content }: Document, said: FillIns): FillInPlace[] {
  const named = new Set(
    textBlocksOf(content).flatMap((block) =>
      (block.content ?? []).flatMap((inline) => (inline.type === 'fillIn' ? [inline.attrs.place] : [])),
    ),
  )
  return fillInPlaces.filter((place) => named.has(place) && said[place].trim() === '')
}

/** A text as it is adopted: its places say what was filled in, and nothing is marked as coming from a contribution. */
export function settledText({ content }: Document, said: FillIns): Document {
  return { type: 'doc', content: content.map((block) => settledBlock(block, said)) }
}

function settledBlock<B extends Block>(block: B, said: FillIns): B {
  if (isList(block))
    return {
      ...block,
      content: block.content.map((item) => ({
        ...item,
        content: item.content.map((part) => settledBlock(part, said)),
      })),
    }
  if (!block.content) return block
  return { ...block, content: block.content.flatMap((inline) => settledInline(inline, said)) }
}

function settledInline(inline: Inline, said: FillIns): Inline[] {
  if (inline.type === 'hardBreak') return [inline]
  if (inline.type === 'fillIn') {
    const text = said[inline.attrs.place].trim()
    return text ? [{ type: 'text', text }] : []
  }
  const marks = inline.marks?.filter(({ type }) => type !== 'accepted')
  return [{ type: 'text', text: inline.text, ...(marks?.length && { marks }) }]
}
