import { readFileSync } from 'node:fs'
import { printPdf } from '../../../platform/print.ts'
import { planAbout } from './plan-about.ts'
import type { PlanDocument } from './plan-document.ts'
import { printCells, printHead } from './plan-print.ts'
import { planWords } from './plan-words.ts'

const template = readFileSync(new URL('plan.typ', import.meta.url), 'utf8')

/** The plan to print: A4 across, tagged for screen readers. */
export async function planPdf(document: PlanDocument): Promise<Uint8Array> {
  const { language, company, lines } = document
  const words = planWords[language]
  const facts = {
    title: words.plan,
    company,
    about: planAbout(document).slice(1),
    head: printHead(language),
    rows: lines.map((line) => printCells(language, line)),
    empty: words.empty,
    page: words.page,
  }
  return printPdf(template, { language, facts: JSON.stringify(facts) })
}
