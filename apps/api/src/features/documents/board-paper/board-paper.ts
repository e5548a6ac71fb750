import { readFileSync } from 'node:fs'
import { printPdf } from '../../../platform/print.ts'
import { boardPaperWords } from './board-paper-words.ts'
import { coursePart } from './course-part.ts'
import type { BoardPaper } from './facts.ts'
import { planPart } from './plan-part.ts'
import { resultPart } from './result-part.ts'

const template = readFileSync(new URL('board-paper.typ', import.meta.url), 'utf8')

/** The paper for the board, A4, two pages, tagged for screen readers: the result on one, how it came about on the other. */
export function boardPaperOf(paper: BoardPaper): Uint8Array {
  const { language, company } = paper
  const facts = {
    company,
    page: boardPaperWords[language].page,
    ...resultPart(paper),
    ...coursePart(paper),
    ...planPart(paper),
  }
  return printPdf(template, { language, facts: JSON.stringify(facts) })
}
