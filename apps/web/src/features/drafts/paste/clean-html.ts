import { LIST_DEPTH, linkAddress } from '@trivselsrum/toolkit/document/bounds'
import type { Block, Inline, List, ListItem, Mark, Paragraph } from '@trivselsrum/toolkit/document/document'
import { htmlOf } from '@trivselsrum/toolkit/document/html'
import { isList } from '@trivselsrum/toolkit/document/sections'
import { emphasisOf, headingLevel, isBlock, isLeftOut, wordListOf } from './element-kinds'
import { type HtmlElement, parseHtml } from './html-tree'

/**
 * What was copied from a word processor or a page, as HTML that holds only what a text here holds: headings, paragraphs,
 * lists, bold, italic and links. Tables become paragraphs; pictures, styles, comments and what was struck out are gone.
 */
export function cleanHtml(html: string): string {
  return htmlOf({ type: 'doc', content: blocksIn(parseHtml(html), [], 1) }, () => '')
}

/** The blocks in an element; `depth` is how deep a list that begins in it would lie. */
function blocksIn(element: HtmlElement, marks: readonly Mark[], depth: number): Block[] {
  const blocks: Block[] = []
  let inlines: Inline[] = []
  const flush = () => {
    const content = tidied(inlines)
    inlines = []
    if (content.length > 0) blocks.push({ type: 'paragraph', content })
  }
  const visit = (child: HtmlElement | string, within: readonly Mark[]) => {
    if (typeof child === 'string') return void inlines.push(textWith(child, within))
    if (isLeftOut(child)) return
    if (child.tag === 'br') return void inlines.push({ type: 'hardBreak' })
    const own = marksWithin(child, within)
    const found = blockOf(child, own, depth)
    if (!found) {
      for (const inner of child.children) visit(inner, own)
      return
    }
    flush()
    append(blocks, found)
  }
  for (const child of element.children) visit(child, marks)
  flush()
  return blocks
}

/** What an element is, where it is more than a part of a line. */
function blockOf(element: HtmlElement, marks: readonly Mark[], depth: number): Block[] | undefined {
  const level = headingLevel(element)
  if (level) {
    const content = inlinesOf(element, marks).map(unbold)
    return content.length > 0 ? [{ type: 'heading', attrs: { level }, content }] : []
  }
  if (element.tag === 'ul' || element.tag === 'ol') return listOf(element, marks, depth)
  const point = wordListOf(element)
  if (point) return wordPoint(inlinesOf(element, marks), point, depth)
  return isBlock(element) ? blocksIn(element, marks, depth) : undefined
}

function listOf(element: HtmlElement, marks: readonly Mark[], depth: number): Block[] {
  const items: ListItem[] = []
  for (const child of element.children) {
    if (typeof child === 'string' || isLeftOut(child)) continue
    const parts = partsOf(child.tag === 'li' ? child : { tag: '', attributes: {}, children: [child] }, marks, depth)
    // Some write a list below a point after it instead of in it.
    const isBelow = child.tag === 'ul' || child.tag === 'ol'
    const last = items.at(-1)
    if (isBelow && last) last.content.push(...parts)
    else if (parts.length > 0) items.push({ type: 'listItem', content: parts })
  }
  if (items.length === 0) return []
  if (depth > LIST_DEPTH) return items.flatMap(({ content }) => content)
  return [{ type: element.tag === 'ol' ? 'orderedList' : 'bulletList', content: items }]
}

/** What is in a point: paragraphs and lists, a heading as a paragraph. */
function partsOf(item: HtmlElement, marks: readonly Mark[], depth: number): ListItem['content'] {
  return blocksIn(item, marks, depth + 1).map((block) =>
    block.type === 'heading' ? { type: 'paragraph', ...(block.content && { content: block.content }) } : block,
  )
}

function wordPoint(content: Inline[], point: { level: number; isNumbered: boolean }, depth: number): Block[] {
  if (content.length === 0) return []
  const type = point.isNumbered ? 'orderedList' : 'bulletList'
  let block: Paragraph | List = { type: 'paragraph', content }
  for (let level = Math.min(point.level, LIST_DEPTH + 1 - depth); level > 0; level--)
    block = { type, content: [{ type: 'listItem', content: [block] }] }
  return [block]
}

/** Puts blocks after others; a list that goes on is one list, at every level. Only Word's points come one by one. */
function append(blocks: Block[], more: readonly Block[]) {
  for (const block of more) {
    const last = blocks.at(-1)
    if (last && isList(last) && isList(block) && goesOn(last, block)) join(last, block)
    else blocks.push(block)
  }
}

/** A single point goes on with the list before it, if it lies below it or is of its kind. */
function goesOn(list: List, point: List): boolean {
  if (point.content.length !== 1) return false
  return list.type === point.type || isOnlyList(point)
}

function isOnlyList({ content: [item] }: List): boolean {
  const [part] = item?.content ?? []
  return part !== undefined && isList(part)
}

function join(list: List, point: List) {
  const last = list.content.at(-1)
  if (!last || !isOnlyList(point)) return void list.content.push(...point.content)
  const deeper = point.content[0]?.content ?? []
  append(last.content, deeper)
}

function inlinesOf(element: HtmlElement, marks: readonly Mark[]): Inline[] {
  const inlines: Inline[] = []
  const visit = (child: HtmlElement | string, within: readonly Mark[]) => {
    if (typeof child === 'string') inlines.push(textWith(child, within))
    else if (child.tag === 'br' && !isLeftOut(child)) inlines.push({ type: 'hardBreak' })
    else if (!isLeftOut(child)) for (const inner of child.children) visit(inner, marksWithin(child, within))
  }
  for (const child of element.children) visit(child, marks)
  return tidied(inlines)
}

function marksWithin(element: HtmlElement, marks: readonly Mark[]): readonly Mark[] {
  const { bold, italic } = emphasisOf(element)
  const href = element.tag === 'a' ? (element.attributes.href ?? '').trim() : ''
  const kept = marks.filter(
    ({ type }) => !(type === 'bold' && bold !== undefined) && !(type === 'italic' && italic !== undefined),
  )
  return [
    ...kept,
    ...(bold ? [{ type: 'bold' as const }] : []),
    ...(italic ? [{ type: 'italic' as const }] : []),
    ...(href.length <= 2000 && linkAddress.test(href) ? [{ type: 'link' as const, attrs: { href } }] : []),
  ]
}

function textWith(text: string, marks: readonly Mark[]): Inline {
  return { type: 'text', text: text.replace(/[\s\u00a0]+/g, ' '), ...(marks.length > 0 && { marks: [...marks] }) }
}

/** A heading stands out by itself. */
function unbold(inline: Inline): Inline {
  if (inline.type !== 'text' || !inline.marks) return inline
  const { marks, ...plain } = inline
  const kept = marks.filter(({ type }) => type !== 'bold')
  return kept.length > 0 ? { ...plain, marks: kept } : plain
}

/** One space at most between words, and none where a line begins or ends; nothing where only spaces were. */
function tidied(inlines: readonly Inline[]): Inline[] {
  const kept: Inline[] = []
  const endsLine = () => {
    const last = kept.at(-1)
    return !last || last.type === 'hardBreak' || (last.type === 'text' && last.text.endsWith(' '))
  }
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      trimLast(kept)
      kept.push(inline)
      continue
    }
    const text = endsLine() ? inline.text.replace(/^ /, '') : inline.text
    if (text) kept.push({ ...inline, text })
  }
  for (;;) {
    trimLast(kept)
    if (kept.at(-1)?.type === 'hardBreak') kept.pop()
    else break
  }
  while (kept[0]?.type === 'hardBreak') kept.shift()
  return kept
}

function trimLast(kept: Inline[]) {
  const last = kept.at(-1)
  if (last?.type !== 'text') return
  const text = last.text.trimEnd()
  kept.pop()
  if (text) kept.push({ ...last, text })
}
