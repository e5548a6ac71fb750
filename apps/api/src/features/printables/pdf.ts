import { readFileSync } from 'node:fs'
import { printPdf } from '../../platform/print.ts'
import type { Sheet } from './sheet.ts'

const [frame, sheet, cards] = ['frame.typ', 'sheet.typ', 'cards.typ'].map((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8'),
)

/** Something of a tool to print: A4, tagged for screen readers. */
export function printablePdf(printed: Sheet): Uint8Array {
  const layout = printed.body.kind === 'cards' ? cards : sheet
  return printPdf(`${frame}\n${layout}`, { sheet: JSON.stringify(printed) })
}
