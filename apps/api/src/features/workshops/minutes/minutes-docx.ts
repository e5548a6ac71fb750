import { type Said, type TextDocument, textDocumentOf } from '../../../platform/text-document.ts'
import type { MinutesNote, MinutesPart } from './activity-minutes.ts'
import type { MinutesDocument } from './minutes-document.ts'

/** The minutes of a workshop as a document for Word and its like, with headings, lists and tables that are ones. */
export function minutesDocx(document: MinutesDocument): Promise<Uint8Array> {
  const { language, company, title, facts, warning, steps, actions, foot } = document
  return textDocumentOf({
    language,
    title,
    author: company,
    margin: 22,
    size: 11,
    above: company,
    foot,
    body: [
      ...facts.map(({ label, value }): Said => ({ text: `${label}: ${value}` })),
      ...(warning ? [{ text: warning, tone: 'warning' as const }] : []),
      ...steps.flatMap(({ name, silent, activities }) => [
        { heading: 2 as const, text: name },
        ...(silent ? [{ text: silent, tone: 'soft' as const }] : []),
        ...activities.flatMap(({ title, parts }) => [{ heading: 3 as const, text: title }, ...parts.flatMap(partOf)]),
      ]),
      { heading: 2, text: actions.heading },
      actions.rows.length
        ? {
            columns: actions.heads.map((head, at) => ({ head, share: at === 0 ? 3 : 1 })),
            rows: actions.rows.map((row) => row.map((text) => [{ text }])),
          }
        : { text: actions.none, tone: 'soft' },
    ],
  })
}

function partOf(part: MinutesPart): TextDocument['body'] {
  const named: TextDocument['body'] = part.name ? [{ heading: 4, text: part.name }] : []
  if (part.kind === 'box') return [...named, ...part.notes.map((note): Said => ({ ...said(note), isItem: true }))]
  const columns = part.heads.map((head) => ({ head, share: 1 }))
  return [...named, { columns, rows: part.rows.map((cells) => cells.map(cellOf)), isLong: true }]
}

/** Several notes in a cell are a list. */
const cellOf = (notes: MinutesNote[]): Said[] => notes.map((note) => ({ ...said(note), isItem: notes.length > 1 }))

const said = ({ label, text }: MinutesNote): Said => ({ text: label ? `${label}: ${text}` : text })
