import { readFileSync } from 'node:fs'
import { printPage, printPdf } from '../../../platform/print.ts'
import type { EditionDocument } from './facts.ts'

const [text, edition, poster] = ['text.typ', 'edition.typ', 'poster.typ'].map((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8'),
)

/** An adopted edition as PDF: A4, tagged for screen readers. */
export function editionPdf(document: EditionDocument): Uint8Array {
  return printPdf(`${text}\n${edition}`, { document: JSON.stringify(document) })
}

/** An adopted edition as a poster of one page, A4, tagged; nothing where it is too long for one. */
export function editionPoster(document: EditionDocument): Uint8Array | undefined {
  return printPage(`${text}\n${poster}`, { document: JSON.stringify(document) })
}
