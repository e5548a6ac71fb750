import { Key } from '@trivselsrum/toolkit/key'
import { z } from 'zod'
import { endpoint, mediaTypes } from './endpoint.ts'
import { PlanFilter } from './plan.ts'
import { InRound } from './rounds.ts'
import { Docx, InCompany, Language, Pdf, Xlsx } from './values.ts'

/** The most actions in one table, and in one document for paper: five hundred are some 150 pages. */
export const mostInPlan = 10_000
export const mostOnPaper = 500

/** Taking the plan out is an act that the audit log holds: it is asked for by POST, like the log’s own export. */
const ofThePlan = {
  method: 'POST',
  params: InCompany,
  query: PlanFilter,
  status: 201,
} as const

export const exportPlanAsXlsx = endpoint({
  ...ofThePlan,
  path: '/companies/:company/plan/export/xlsx',
  summary: 'The action plan as a spreadsheet, at most ten thousand actions; a second sheet says what was chosen',
  response: Xlsx,
  produces: mediaTypes.xlsx,
  problems: ['export-too-long'],
})

export const exportPlanAsCsv = endpoint({
  ...ofThePlan,
  path: '/companies/:company/plan/export/csv',
  summary: 'The action plan as CSV: UTF-8 with its mark, semicolons, every cell in quotes',
  response: z.string(),
  produces: mediaTypes.csv,
  problems: ['export-too-long'],
})

export const exportPlanAsDocx = endpoint({
  ...ofThePlan,
  path: '/companies/:company/plan/export/docx',
  summary: 'The action plan as a text document, at most five hundred actions',
  response: Docx,
  produces: mediaTypes.docx,
  problems: ['too-long-for-paper', 'export-too-long'],
})

export const exportPlanAsPdf = endpoint({
  ...ofThePlan,
  path: '/companies/:company/plan/export/pdf',
  summary: 'The action plan to print, tagged for screen readers; at most five hundred actions',
  response: Pdf,
  produces: mediaTypes.pdf,
  problems: ['too-long-for-paper', 'export-too-long'],
})

export const printBoardPaper = endpoint({
  method: 'GET',
  path: '/companies/:company/rounds/:quarter/board-paper',
  summary: 'A round’s result, the history up to it and the plan in figures, on two pages for the board',
  params: InRound,
  response: Pdf,
  produces: mediaTypes.pdf,
  problems: ['not-allowed'],
})

/** In which language an empty form is wanted; the reader’s own where nothing is said. */
const InLanguage = z.strictObject({ language: Language.optional() })

const ofStatements = {
  method: 'GET',
  params: InCompany.extend({ tool: Key, version: z.coerce.number().int().min(1).max(9999) }),
  query: InLanguage,
} as const

export const printStatementsForm = endpoint({
  ...ofStatements,
  path: '/companies/:company/tools/:tool/versions/:version/form/pdf',
  summary: 'The statements of a tool as an empty form on one page, to answer on paper',
  response: Pdf,
  produces: mediaTypes.pdf,
})

export const writeStatementsForm = endpoint({
  ...ofStatements,
  path: '/companies/:company/tools/:tool/versions/:version/form/docx',
  summary: 'The same form as a text document',
  response: Docx,
  produces: mediaTypes.docx,
})

const ofEmptyPlan = { method: 'GET', params: InCompany, query: InLanguage } as const

export const writePlanForm = endpoint({
  ...ofEmptyPlan,
  path: '/companies/:company/plan/form/docx',
  summary: 'An empty action plan as a text document',
  response: Docx,
  produces: mediaTypes.docx,
})

export const writePlanSheet = endpoint({
  ...ofEmptyPlan,
  path: '/companies/:company/plan/form/xlsx',
  summary: 'An empty action plan as a spreadsheet',
  response: Xlsx,
  produces: mediaTypes.xlsx,
})
