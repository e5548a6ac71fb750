/**
 * Every document there is, each made from plain values: what is read in a transaction, and nothing else. A writer is
 * loaded when it is first asked for: what sets a page takes more memory than a spreadsheet that is written.
 */
export const writers = {
  planXlsx: async () => (await import('./plan/plan-xlsx.ts')).planXlsx,
  planCsv: async () => (await import('./plan/plan-csv.ts')).planCsv,
  planDocx: async () => (await import('./plan/plan-docx.ts')).planDocx,
  planPdf: async () => (await import('./plan/plan-pdf.ts')).planPdf,
  boardPaperOf: async () => (await import('./board-paper/board-paper.ts')).boardPaperOf,
  statementsFormPdf: async () => (await import('./forms/statements-form.ts')).statementsFormPdf,
  statementsFormDocx: async () => (await import('./forms/statements-form.ts')).statementsFormDocx,
  planFormDocx: async () => (await import('./forms/plan-form.ts')).planFormDocx,
  planFormXlsx: async () => (await import('./forms/plan-form.ts')).planFormXlsx,
  discussionPdf: async () => (await import('../discussions/pdf.ts')).discussionPdf,
  discussionDocx: async () => (await import('../discussions/docx.ts')).discussionDocx,
  posterOf: async () => (await import('../shares/poster/poster.ts')).posterOf,
  printablePdf: async () => (await import('../printables/pdf.ts')).printablePdf,
  minutesPdf: async () => (await import('../workshops/minutes/minutes-pdf.ts')).minutesPdf,
  minutesDocx: async () => (await import('../workshops/minutes/minutes-docx.ts')).minutesDocx,
  editionPdf: async () => (await import('../editions/document/pdf.ts')).editionPdf,
  editionPoster: async () => (await import('../editions/document/pdf.ts')).editionPoster,
  editionDocx: async () => (await import('../editions/document/docx.ts')).editionDocx,
}

/** What a writer is, by name. */
export type Writers = { [N in keyof typeof writers]: Awaited<ReturnType<(typeof writers)[N]>> }
