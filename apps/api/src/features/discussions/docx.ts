import { type Said, type TextDocument, textDocumentOf } from '../../platform/text-document.ts'
import type { DiscussionDocument, DocumentPart, DocumentTable } from './document-part.ts'

/** A discussion as a document for Word and its like, with headings and lists that are ones. */
export function discussionDocx({ language, company, title, lead, facts, parts, foot }: DiscussionDocument) {
  return textDocumentOf({
    language,
    title,
    author: company,
    margin: 22,
    size: 11,
    body: [
      { text: lead, tone: 'soft' },
      ...facts.map(({ label, value }) => (value ? { text: `${label}: ${value}` } : toFill(`${label}: `))),
      ...parts.flatMap(partOf),
    ],
    foot: `${company} · ${foot}`,
  })
}

const toFill = (text: string): Said => ({ text, isToFill: true })

/** In millimetres: room for two lines by hand. */
const BLANK_ROW = 13

function partOf({ heading, hint, paragraphs, items, tables, lines }: DocumentPart): TextDocument['body'] {
  return [
    { heading: 2, text: heading },
    ...(hint ? [{ text: hint, tone: 'soft' as const }] : []),
    ...paragraphs.map((text) => ({ text })),
    ...items.map((text) => ({ text, isItem: true })),
    // A paragraph between two tables, which Word would take for one.
    ...tables.flatMap((table) => [tableOf(table), { text: '' }]),
    ...Array.from({ length: lines }, () => toFill('')),
  ]
}

function tableOf({ columns, rows }: DocumentTable): TextDocument['body'][number] {
  const isBlank = rows.every((row) => row.every((cell) => cell === ''))
  return {
    columns: columns.map((head, place) => ({ head, share: place === 0 ? 2 : 1 })),
    rows: rows.map((row) => row.map((text) => [{ text }])),
    ...(isBlank && { rowHeight: BLANK_ROW }),
  }
}
