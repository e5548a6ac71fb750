import { textDocumentOf } from '../../../platform/text-document.ts'
import { planAbout } from './plan-about.ts'
import type { PlanDocument } from './plan-document.ts'
import { printCells, printHead } from './plan-print.ts'
import { planWords } from './plan-words.ts'

/** The plan as a text document, A4 across. */
export function planDocx(document: PlanDocument): Promise<Uint8Array> {
  const { language, company, lines } = document
  const words = planWords[language]
  return textDocumentOf({
    language,
    title: words.plan,
    author: company,
    isAcross: true,
    above: company,
    foot: company,
    body: [
      ...planAbout(document)
        .slice(1)
        .map(([label, said]) => ({ text: `${label}: ${said}` })),
      lines.length
        ? { columns: printHead(language), rows: lines.map((line) => printCells(language, line)) }
        : { text: words.empty },
    ],
  })
}
