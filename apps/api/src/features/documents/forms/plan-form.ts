import type { Language } from '@trivselsrum/contracts/values'
import { spreadsheetOf } from '../../../platform/spreadsheet.ts'
import { type Said, textDocumentOf } from '../../../platform/text-document.ts'
import { planWords } from '../plan/plan-words.ts'
import { formWords } from './form-words.ts'

/** How many rows a page of an empty plan has. */
const ROWS = 8

/** What is written of an action, in the order of the plan’s own page. */
function columnsOf(language: Language) {
  const words = planWords[language]
  return [
    { head: words.title, share: 22, width: 36 },
    { head: words.problem, share: 17, width: 32 },
    { head: words.level, share: 9, width: 14 },
    { head: words.responsible, share: 11, width: 18 },
    { head: words.participants, share: 11, width: 20 },
    { head: words.deadline, share: 8, width: 12 },
    { head: words.measure, share: 15, width: 30 },
    { head: words.followUp, share: 10, width: 12 },
    { head: words.status, share: 8, width: 12 },
  ]
}

/** An empty action plan as a text document, A4 across. */
export function planFormDocx(language: Language): Promise<Uint8Array> {
  const [words, columns] = [formWords[language], columnsOf(language)]
  return textDocumentOf({
    language,
    title: words.planTitle,
    author: words.product,
    isAcross: true,
    body: [
      { text: words.planLead },
      { text: `${words.planLevels} ${words.planStatuses}`, tone: 'soft' },
      { columns, rowHeight: 17, rows: Array.from({ length: ROWS }, () => columns.map((): Said[] => [])) },
    ],
  })
}

/** An empty action plan as a spreadsheet; what may stand in it is said on a second sheet. */
export function planFormXlsx(language: Language): Promise<Uint8Array> {
  const words = formWords[language]
  return spreadsheetOf([
    {
      name: words.planTitle,
      columns: columnsOf(language).map(({ head, width }) => ({ head, width, kind: 'text' })),
      lines: [],
    },
    {
      name: planWords[language].about,
      columns: [{ head: words.planLead, width: 80, kind: 'text' }],
      lines: [[words.planLevels], [words.planStatuses]],
    },
  ])
}
