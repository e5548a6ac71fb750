import { FRAGMENT } from '@trivselsrum/contracts/policy-live'
import { LIST_DEPTH } from '@trivselsrum/toolkit/document/bounds'
import {
  type Block,
  type Document,
  FillInPlace,
  type Heading,
  type Inline,
  LinkAddress,
  type List,
  type ListItem,
  type Mark,
  type Paragraph,
} from '@trivselsrum/toolkit/document/document'
import { Key } from '@trivselsrum/toolkit/key'
import * as Y from 'yjs'
import { z } from 'zod'

// A draft as the editor keeps it: ProseMirror's nodes as XML elements of Yjs, their text with marks as formats. What is
// read from there is only what the text's model knows, whatever an editor may have sent.

/** A draft from what was kept of it. */
export function draftOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

/** The text of a draft: elements it does not know are read as what is in them, or left out. */
export function readDocument(doc: Y.Doc): Document {
  return { type: 'doc', content: blocksOf(doc.getXmlFragment(FRAGMENT)) }
}

type Parent = Y.XmlFragment | Y.XmlElement

/** How deep elements are read: a list in a list in a list, with room for what is unknown around it. */
const MOST_NESTED = 40

/** What is in an element. Whoever writes could put thousands in each other: what lies deeper than any text is left out. */
export function childrenOf(parent: Parent) {
  if (isTooDeep(parent)) return []
  return parent.toArray().filter((child) => child instanceof Y.XmlElement || child instanceof Y.XmlText)
}

function isTooDeep(parent: Parent): boolean {
  let above: Y.AbstractType<unknown> | null = parent
  for (let depth = 0; above && depth <= MOST_NESTED; depth++) above = above.parent as typeof above
  return above !== null
}

function blocksOf(parent: Parent): Block[] {
  return childrenOf(parent).flatMap(blocksIn)
}

function blocksIn(child: Y.XmlElement | Y.XmlText): Block[] {
  if (child instanceof Y.XmlText) return paragraphOf(inlinesOfText(child))
  switch (child.nodeName) {
    case 'heading':
      return [headingOf(child)]
    case 'paragraph':
      return [paragraphWith(child)]
    case 'bulletList':
    case 'orderedList':
      return listOf(child, child.nodeName, 1)
    default:
      return blocksOf(child)
  }
}

/** What a child of the text, or of a list right in it, is read as: none, one, or several where it is nothing known. */
export function nodesIn(child: Y.XmlElement | Y.XmlText | Y.XmlHook): (Block | ListItem)[] {
  if (child instanceof Y.XmlHook) return []
  return child instanceof Y.XmlElement && child.nodeName === 'listItem' ? itemOf(child, 1) : blocksIn(child)
}

function headingOf(element: Y.XmlElement): Heading {
  const level = Number(element.getAttribute('level')) === 3 ? 3 : 2
  const { data: section = null } = Key.safeParse(element.getAttribute('section'))
  return { type: 'heading', attrs: { level, section: level === 2 ? section : null }, ...contentOf(element) }
}

function paragraphWith(element: Y.XmlElement): Paragraph {
  return { type: 'paragraph', ...contentOf(element) }
}

function paragraphOf(content: Inline[]): Paragraph[] {
  return content.length > 0 ? [{ type: 'paragraph', content }] : []
}

function listOf(element: Y.XmlElement, type: List['type'], depth: number): List[] {
  const content = childrenOf(element).flatMap((child): ListItem[] => {
    return child instanceof Y.XmlText ? [] : itemOf(child, depth)
  })
  return content.length > 0 ? [{ type, content }] : []
}

function itemOf(element: Y.XmlElement, depth: number): ListItem[] {
  const parts = partsOf(element, depth)
  return parts.length > 0 ? [{ type: 'listItem', content: parts }] : []
}

/** What is in an item; a list that would lie too deep is read as paragraphs. */
function partsOf(item: Y.XmlElement, depth: number): ListItem['content'] {
  return childrenOf(item).flatMap((child): ListItem['content'] => {
    if (child instanceof Y.XmlText) return paragraphOf(inlinesOfText(child))
    const { nodeName } = child
    if (nodeName === 'paragraph' || nodeName === 'heading') return [paragraphWith(child)]
    if (nodeName !== 'bulletList' && nodeName !== 'orderedList') return partsOf(child, depth)
    if (depth < LIST_DEPTH) return listOf(child, nodeName, depth + 1)
    return childrenOf(child).flatMap((deeper) => (deeper instanceof Y.XmlElement ? partsOf(deeper, depth) : []))
  })
}

function contentOf(element: Y.XmlElement): { content?: Inline[] } {
  const content = childrenOf(element).flatMap((child) =>
    child instanceof Y.XmlText ? inlinesOfText(child) : inlineOf(child),
  )
  return content.length > 0 ? { content } : {}
}

function inlineOf(element: Y.XmlElement): Inline[] {
  if (element.nodeName === 'hardBreak') return [{ type: 'hardBreak' }]
  const { data: place } = FillInPlace.safeParse(element.getAttribute('place'))
  return element.nodeName === 'fillIn' && place ? [{ type: 'fillIn', attrs: { place } }] : []
}

const Pieces = z.array(z.object({ insert: z.unknown(), attributes: z.record(z.string(), z.unknown()).optional() }))

function inlinesOfText(text: Y.XmlText): Inline[] {
  return Pieces.parse(text.toDelta()).flatMap(({ insert, attributes = {} }): Inline[] => {
    if (typeof insert !== 'string' || insert === '') return []
    const marks = marksOf(attributes)
    return [{ type: 'text', text: asText(insert), ...(marks.length > 0 && { marks }) }]
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const noText = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g

/** What no database, page or document can hold is a space instead, so that places in it stay where they are. */
function asText(insert: string): string {
  return insert.toWellFormed().replace(noText, ' ')
}

function marksOf(attributes: Record<string, unknown>): Mark[] {
  const { bold, italic, link, accepted } = attributes
  const { data: href } = LinkAddress.safeParse(attrOf(link, 'href'))
  const { data: contribution } = z.uuid().safeParse(attrOf(accepted, 'contribution'))
  return [
    ...(bold ? [{ type: 'bold' as const }] : []),
    ...(italic ? [{ type: 'italic' as const }] : []),
    ...(href ? [{ type: 'link' as const, attrs: { href } }] : []),
    ...(contribution ? [{ type: 'accepted' as const, attrs: { contribution } }] : []),
  ]
}

function attrOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

/** A draft that holds a text and nothing of before: how a first draft and a new edition begin. */
export function newDraft(document: Document): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    doc.getXmlFragment(FRAGMENT).insert(0, document.content.map(elementOf))
  })
  return doc
}

/** A block as the element that the editor would keep for it. */
export function elementOf(block: Block | ListItem): Y.XmlElement {
  const element = new Y.XmlElement(block.type)
  if (block.type === 'heading') {
    // Attributes are kept as what they are; the types of Yjs know text alone.
    element.setAttribute('level', block.attrs.level as unknown as string)
    if (block.attrs.section) element.setAttribute('section', block.attrs.section)
  }
  if (block.type === 'heading' || block.type === 'paragraph') element.insert(0, inlineElements(block.content ?? []))
  else element.insert(0, (block.content as (Block | ListItem)[]).map(elementOf))
  return element
}

/** Neighbouring pieces of text are one text with formats, as the editor keeps them. */
function inlineElements(content: readonly Inline[]): (Y.XmlText | Y.XmlElement)[] {
  const elements: (Y.XmlText | Y.XmlElement)[] = []
  let pieces: { insert: string; attributes: Record<string, object> }[] = []
  const flush = () => {
    if (pieces.length === 0) return
    const text = new Y.XmlText()
    text.applyDelta(pieces)
    elements.push(text)
    pieces = []
  }
  for (const inline of content) {
    if (inline.type === 'text') {
      pieces.push({ insert: inline.text, attributes: formatsOf(inline.marks ?? []) })
      continue
    }
    flush()
    const element = new Y.XmlElement(inline.type)
    if (inline.type === 'fillIn') element.setAttribute('place', inline.attrs.place)
    elements.push(element)
  }
  flush()
  return elements
}

function formatsOf(marks: readonly Mark[]): Record<string, object> {
  return Object.fromEntries(marks.map((mark) => [mark.type, 'attrs' in mark ? mark.attrs : {}]))
}
