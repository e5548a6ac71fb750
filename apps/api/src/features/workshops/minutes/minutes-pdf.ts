import { readFileSync } from 'node:fs'
import { printPdf } from '../../../platform/print.ts'
import type { MinutesDocument } from './minutes-document.ts'

const template = readFileSync(new URL('minutes.typ', import.meta.url), 'utf8')

/** The minutes of a workshop as PDF: A4, tagged for screen readers. */
export function minutesPdf(document: MinutesDocument): Uint8Array {
  return printPdf(template, { document: JSON.stringify(document) })
}
