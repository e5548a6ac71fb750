import { discussionDocx } from '../discussions/docx.ts'
import { discussionPdf } from '../discussions/pdf.ts'
import { editionDocx } from '../editions/document/docx.ts'
import { editionPdf, editionPoster } from '../editions/document/pdf.ts'
import { printablePdf } from '../printables/pdf.ts'
import { posterOf } from '../shares/poster/poster.ts'
import { minutesDocx } from '../workshops/minutes/minutes-docx.ts'
import { minutesPdf } from '../workshops/minutes/minutes-pdf.ts'
import { boardPaperOf } from './board-paper/board-paper.ts'
import { planFormDocx, planFormXlsx } from './forms/plan-form.ts'
import { statementsFormDocx, statementsFormPdf } from './forms/statements-form.ts'
import { planCsv } from './plan/plan-csv.ts'
import { planDocx } from './plan/plan-docx.ts'
import { planPdf } from './plan/plan-pdf.ts'
import { planXlsx } from './plan/plan-xlsx.ts'

/** Every document there is, each made from plain values: what is read in a transaction, and nothing else. */
export const writers = {
  planXlsx,
  planCsv,
  planDocx,
  planPdf,
  boardPaperOf,
  statementsFormPdf,
  statementsFormDocx,
  planFormDocx,
  planFormXlsx,
  discussionPdf,
  discussionDocx,
  posterOf,
  printablePdf,
  minutesPdf,
  minutesDocx,
  editionPdf,
  editionPoster,
  editionDocx,
}
export type Writers = typeof writers
