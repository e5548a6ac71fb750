import { FRAGMENT } from '@trivselsrum/contracts/policy-live'
import { type Document, FillInPlace, fillInPlaces, type Inline } from '@trivselsrum/toolkit/document/document'
import { sectionsOf, type TextBlock, textBlocksOf } from '@trivselsrum/toolkit/document/sections'
import * as Y from 'yjs'
import { childrenOf, elementOf, readDocument } from './y-document.ts'

// Passages were marked in a version of a draft and are looked for in the draft as it is now. Every character of a draft
// has an identity that it keeps whatever is written around it: a passage is where its first and its last character are.

/** Where a passage is: a block of text by its number in the whole text, and characters of that block (`plainText`). */
export interface Place {
  block: number
  from: number
  to: number
}

/** The passage of a section, as it is kept with what was contributed. */
export interface MarkedPassage {
  section: string
  block: number
  from: number
  to: number
}

/** What became of a passage, and how it reads now. */
export type FoundPassage =
  | { state: 'unchanged' | 'changed'; place: Place; content: Inline[] }
  | { state: 'gone'; place: null; content: [] }

const gone: FoundPassage = { state: 'gone', place: null, content: [] }

/** A block of text with the elements that hold it: its texts, fill-in places and breaks, in order. */
interface Laid {
  block: TextBlock
  parent: Y.XmlElement | Y.XmlFragment
  parts: (Y.XmlText | Y.XmlElement)[]
}

/** A draft as it is worked on here: its text, and where each block of it lies. */
export interface LaidDraft {
  document: Document
  blocks: Laid[]
}

/** Reads a draft once, for any number of passages. */
export function layOut(doc: Y.Doc): LaidDraft {
  const document = readDocument(doc)
  const texts = textBlocksOf(document.content)
  const elements = laidIn(doc.getXmlFragment(FRAGMENT), false)
  return { document, blocks: texts.flatMap((block, at) => (elements[at] ? [{ block, ...elements[at] }] : [])) }
}

/** The elements that hold blocks of text, in the order and by the rules in which `readDocument` reads them. */
function laidIn(parent: Y.XmlFragment | Y.XmlElement, isList: boolean): Omit<Laid, 'block'>[] {
  return childrenOf(parent).flatMap((child): Omit<Laid, 'block'>[] => {
    if (child instanceof Y.XmlText) return isList || lengthOf(child) === 0 ? [] : [{ parent, parts: [child] }]
    if (child.nodeName !== 'paragraph' && child.nodeName !== 'heading')
      return laidIn(child, child.nodeName === 'bulletList' || child.nodeName === 'orderedList')
    return [{ parent: child, parts: childrenOf(child) }]
  })
}

interface Piece {
  insert: unknown
  attributes?: Record<string, object>
}

/** How many characters of a block an element is: a fill-in place or a break one, what no text knows none. */
function lengthOf(part: Y.XmlText | Y.XmlElement): number {
  if (part instanceof Y.XmlText)
    return (part.toDelta() as Piece[]).reduce(
      (sum, { insert }) => sum + (typeof insert === 'string' ? insert.length : 0),
      0,
    )
  return part.nodeName === 'hardBreak' || FillInPlace.safeParse(placeOf(part)).success ? 1 : 0
}

function placeOf(element: Y.XmlElement): unknown {
  return element.nodeName === 'fillIn' ? element.getAttribute('place') : undefined
}

/** The content of a block between two of its characters; a fill-in place or a break is one. */
export function cutContent(content: readonly Inline[] = [], from: number, to: number): Inline[] {
  let at = 0
  return content.flatMap((inline): Inline[] => {
    const begins = at
    at += inline.type === 'text' ? inline.text.length : 1
    if (inline.type !== 'text') return begins >= from && at <= to ? [inline] : []
    const text = inline.text.slice(Math.max(0, from - begins), Math.max(0, to - begins))
    return text ? [{ ...inline, text }] : []
  })
}

/** The content of a passage in the text it was marked in; nothing where the text has no such place. */
export function contentOfPassage(document: Document, { section, block, from, to }: MarkedPassage): Inline[] {
  return cutContent(blockOf(document, section, block)?.content, from, to)
}

function blockOf(document: Document, section: string, block: number): TextBlock | undefined {
  const found = sectionsOf(document).find(({ id }) => id === section)
  return found && textBlocksOf(found.blocks)[block]
}

/**
 * Where a passage is in the draft now. Where its characters are no longer, or not as they were, but its words stand once in
 * the whole text as they did then, they were moved there: an editor that moves or splits a block writes it anew.
 */
export function findPassage(version: LaidDraft, draft: LaidDraft, passage: MarkedPassage): FoundPassage {
  const block = blockOf(version.document, passage.section, passage.block)
  const was = version.blocks.find((laid) => laid.block === block)
  const words = spelled(block?.content).slice(passage.from, passage.to)
  if (!was || words.length !== passage.to - passage.from || words === '') return gone
  const place = resolved(was, draft, passage)
  const reads = place ? wordsAt(draft, place) : ''
  if (place && reads === words) return foundAt(draft, place, 'unchanged')
  const moved = onlyPlaceOf(version, words) && onlyPlaceOf(draft, words)
  if (moved) return foundAt(draft, moved, 'unchanged')
  return place && reads.trim() !== '' ? foundAt(draft, place, 'changed') : gone
}

function foundAt(draft: LaidDraft, place: Place, state: 'unchanged' | 'changed'): FoundPassage {
  const content = cutContent(draft.blocks[place.block]?.block.content, place.from, place.to)
  return { state, place, content }
}

function wordsAt({ blocks }: LaidDraft, { block, from, to }: Place): string {
  return spelled(blocks[block]?.block.content).slice(from, to)
}

/** The words of a block with one character for each place and each break, another for each kind. */
function spelled(content: readonly Inline[] = []): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'hardBreak' ? '\n' : String.fromCharCode(0xf8f0 + fillInPlaces.indexOf(inline.attrs.place))
    })
    .join('')
}

/** Where words stand in a text that has them in one place only. */
function onlyPlaceOf({ blocks }: LaidDraft, words: string): Place | undefined {
  const places: Place[] = []
  for (const [block, laid] of blocks.entries()) {
    const text = spelled(laid.block.content)
    for (let from = text.indexOf(words); from >= 0 && places.length < 2; from = text.indexOf(words, from + 1))
      places.push({ block, from, to: from + words.length })
  }
  return places.length === 1 ? places[0] : undefined
}

/** Where the first and the last character of a passage are now; nothing where their block is gone. */
function resolved(was: Laid, draft: LaidDraft, { from, to }: { from: number; to: number }): Place | undefined {
  const first = anchorAt(was, from, 0)
  const last = anchorAt(was, to - 1, -1)
  const starts = first && placeOfAnchor(draft, first)
  const ends = last && placeOfAnchor(draft, last)
  if (!starts || !ends || starts.block !== ends.block || ends.at < starts.at) return undefined
  return { block: starts.block, from: starts.at, to: ends.at }
}

/** What ties to a character of a block: its left side (0) or its right side (-1), so that nothing written beside it counts. */
function anchorAt({ parent, parts }: Laid, character: number, side: 0 | -1): Y.RelativePosition | undefined {
  let at = 0
  for (const part of parts) {
    const length = lengthOf(part)
    if (character < at + length) {
      if (part instanceof Y.XmlText)
        return Y.createRelativePositionFromTypeIndex(part, indexIn(part, character - at) - side, side)
      return Y.createRelativePositionFromTypeIndex(parent, parent.toArray().indexOf(part) - side, side)
    }
    at += length
  }
  return undefined
}

function placeOfAnchor({ blocks }: LaidDraft, anchor: Y.RelativePosition): { block: number; at: number } | undefined {
  const doc = blocks[0]?.parent.doc
  const found = doc && Y.createAbsolutePositionFromRelativePosition(anchor, doc)
  if (!found) return undefined
  const { type, index } = found
  for (const [block, { parent, parts }] of blocks.entries()) {
    const part = (parts as unknown[]).indexOf(type)
    if (part >= 0) return { block, at: charactersIn(parts.slice(0, part)) + charactersBefore(parts[part], index) }
    if (parent === type && parent instanceof Y.XmlElement) {
      const before = parent.toArray().slice(0, index)
      return { block, at: charactersIn(parts.filter((one) => before.includes(one))) }
    }
  }
  return undefined
}

function charactersIn(parts: readonly (Y.XmlText | Y.XmlElement)[]): number {
  return parts.reduce((sum, part) => sum + lengthOf(part), 0)
}

/** A text can hold things that are no characters: they are counted by Yjs and not by us. */
function charactersBefore(text: unknown, index: number): number {
  let [at, characters] = [0, 0]
  if (!(text instanceof Y.XmlText)) return 0
  for (const { insert } of text.toDelta() as Piece[]) {
    const length = typeof insert === 'string' ? insert.length : 1
    if (typeof insert === 'string') characters += Math.min(length, Math.max(0, index - at))
    at += length
  }
  return characters
}

/** The index, as Yjs counts, of a character of a text. */
function indexIn(text: Y.XmlText, character: number): number {
  let [at, characters] = [0, 0]
  for (const { insert } of text.toDelta() as Piece[]) {
    const length = typeof insert === 'string' ? insert.length : 0
    if (character < characters + length) return at + character - characters
    characters += length
    at += length || 1
  }
  return at
}

/** Puts words in the place of a passage, marked as taken from a contribution; they stand out as its first word did. */
export function replacePassage(draft: LaidDraft, { block, from, to }: Place, words: string, contribution: string) {
  const laid = draft.blocks[block]
  if (!laid) return
  const text = textAt(laid, from)
  const attributes = { ...standingOut(laid.block, from), accepted: { contribution } }
  // What is taken away lies behind what comes: taken away first, from the end, nothing before it moves.
  let at = charactersIn(laid.parts)
  for (const part of laid.parts.toReversed()) {
    const begins = at - lengthOf(part)
    takeAway(laid, part, Math.max(from, begins) - begins, Math.min(to, at) - begins)
    at = begins
  }
  text.insertInto(words.replace(/\s*\n\s*/g, ' '), attributes)
}

/** The text that words before a character are written into, and how: an own one where a fill-in place has none beside it. */
function textAt({ parent, parts }: Laid, character: number) {
  let at = 0
  for (const [place, part] of parts.entries()) {
    const length = lengthOf(part)
    if (part instanceof Y.XmlText && character <= at + length) {
      const index = character === at + length ? part.length : indexIn(part, character - at)
      return { insertInto: (words: string, attributes: object) => part.insert(index, words, attributes) }
    }
    if (!(part instanceof Y.XmlText) && character <= at) return ownText(parent, place)
    at += length
  }
  return ownText(parent, parts.length)
}

function ownText(parent: Y.XmlElement | Y.XmlFragment, place: number) {
  const text = new Y.XmlText()
  parent.insert(place, [text])
  return { insertInto: (words: string, attributes: object) => text.insert(0, words, attributes) }
}

function takeAway({ parent }: Laid, part: Y.XmlText | Y.XmlElement, from: number, to: number) {
  if (from >= to) return
  if (part instanceof Y.XmlElement) {
    parent.delete(parent.toArray().indexOf(part), 1)
    return
  }
  const index = indexIn(part, from)
  part.delete(index, indexIn(part, to - 1) + 1 - index)
}

function standingOut({ content }: TextBlock, at: number): Record<string, object> {
  const [first] = cutContent(content, at, at + 1)
  const marks = first?.type === 'text' ? (first.marks ?? []) : []
  return Object.fromEntries(
    marks.filter(({ type }) => type === 'bold' || type === 'italic').map(({ type }) => [type, {}]),
  )
}

/**
 * Puts words at the end of a section, marked as taken from a contribution: a paragraph for each of their lines. Gives
 * whether the section is there.
 */
export function appendToSection(doc: Y.Doc, section: string, words: string, contribution: string): boolean {
  const { document, blocks } = layOut(doc)
  const found = sectionsOf(document).find(({ id }) => id === section)
  const last = textBlocksOf(found?.blocks ?? []).at(-1)
  const laid = blocks.find(({ block }) => block === last)
  if (!laid) return false
  const fragment = doc.getXmlFragment(FRAGMENT)
  const lines = words.split(/\s*\n\s*/).filter(Boolean)
  const marks = [{ type: 'accepted' as const, attrs: { contribution } }]
  const paragraphs = lines.map((text) => elementOf({ type: 'paragraph', content: [{ type: 'text', text, marks }] }))
  fragment.insert(topIndexOf(laid) + 1, paragraphs)
  return true
}

/** Which of the draft's outermost elements holds a block. */
function topIndexOf({ parent, parts: [first] }: Laid): number {
  let top: unknown = parent instanceof Y.XmlElement ? parent : first
  while (top instanceof Y.XmlElement && top.parent instanceof Y.XmlElement) top = top.parent
  const fragment = (top as Y.XmlElement | undefined)?.parent
  return fragment instanceof Y.XmlFragment ? fragment.toArray().indexOf(top as Y.XmlElement) : -1
}
