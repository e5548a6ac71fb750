import { readFileSync } from 'node:fs'
import { printPdf } from '../../platform/print.ts'
import type { DiscussionDocument } from './document-part.ts'

const template = readFileSync(new URL('document.typ', import.meta.url), 'utf8')

/** A discussion as PDF: A4, tagged for screen readers. */
export function discussionPdf(document: DiscussionDocument): Uint8Array {
  return printPdf(template, { document: JSON.stringify(document) })
}
