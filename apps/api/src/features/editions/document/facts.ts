import type { EditionRecord } from '@trivselsrum/contracts/editions'
import type { Day } from '@trivselsrum/toolkit/day'
import type { Block, Document, Inline } from '@trivselsrum/toolkit/document/document'
import { isList } from '@trivselsrum/toolkit/document/sections'
import { written } from '../../documents/text.ts'
import { editionWords } from './words.ts'

/** An adopted edition as it was settled, and what has become of it since. */
export interface SettledEdition {
  number: number
  adoptedOn: Day
  adoptedBy: string
  reviewOn: Day
  record: EditionRecord
  isNewest: boolean
  /** The day its policy was retired. */
  retiredOn: Day | null
}

/** An edition as paper has it, the same for every kind of file: in the language of the text. */
export interface EditionDocument {
  language: EditionRecord['language']
  company: string
  title: string
  /** Of which edition it is, when and by whom it was adopted, when it is looked at again. */
  facts: string[]
  /** That it no longer holds; empty for one that does. */
  warning: string
  text: Document
  foot: string
}

export function documentOf({ record, ...edition }: SettledEdition): EditionDocument {
  const words = editionWords[record.language]
  const [company, title, adoptedBy] = [record.company, record.title, edition.adoptedBy].map(written) as [
    string,
    string,
    string,
  ]
  const facts = [
    words.edition(edition.number),
    words.adopted(edition.adoptedOn, adoptedBy),
    words.review(edition.reviewOn),
  ]
  const replaced = edition.isNewest ? '' : words.replaced
  return {
    language: record.language,
    company,
    title,
    facts,
    warning: edition.retiredOn ? words.retired(edition.retiredOn) : replaced,
    text: { type: 'doc', content: levelled(record.document.content).flatMap(writtenBlock) },
    foot: [company, ...facts].join(' · '),
  }
}

/** Headings below the title without a gap: one of level 3 that no section stands above is one of level 2. */
function levelled(blocks: Block[]): Block[] {
  const first = blocks.findIndex((block) => block.type === 'heading' && block.attrs.level === 2)
  const isAbove = (at: number) => first === -1 || at < first
  return blocks.map((block, at) =>
    block.type === 'heading' && isAbove(at) ? { ...block, attrs: { ...block.attrs, level: 2 } } : block,
  )
}

/** Text as every format can hold it. A heading without words is none: whoever is read to would find nothing there. */
function writtenBlock(block: Block): Block[] {
  if (isList(block)) {
    const items = block.content.map((item) => ({ ...item, content: item.content.flatMap(writtenBlock) }))
    // What is in an item is a paragraph or a list, before as after.
    return [{ ...block, content: items as typeof block.content }]
  }
  const content = (block.content ?? []).map(writtenInline)
  const isEmpty = content.every((inline) => inline.type !== 'text' || inline.text.trim() === '')
  return block.type === 'heading' && isEmpty ? [] : [{ ...block, content }]
}

function writtenInline(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, text: written(inline.text) } : inline
}
