import { spreadsheetOf } from '../../../platform/spreadsheet.ts'
import { planAbout } from './plan-about.ts'
import { planColumns } from './plan-columns.ts'
import type { PlanDocument } from './plan-document.ts'
import { planWords } from './plan-words.ts'

/** The plan as a spreadsheet: the table on one sheet, what it is of on another. */
export function planXlsx(document: PlanDocument): Promise<Uint8Array> {
  const [words, columns] = [planWords[document.language], planColumns(document.language)]
  const about = planAbout(document)
  return spreadsheetOf([
    { name: words.plan, columns, lines: document.lines.map((line) => columns.map(({ of }) => of(line))) },
    {
      name: words.about,
      columns: (about[0] ?? []).map((head, at) => ({ head, width: at ? 60 : 20, kind: 'text' })),
      lines: about.slice(1),
    },
  ])
}
