import * as contract from '@trivselsrum/contracts/documents'
import type { ServeCompany } from '../../platform/scopes.ts'
import { printBoardPaper } from './board-paper/print-board-paper.ts'
import { printStatementsForm, writePlanForm, writePlanSheet, writeStatementsForm } from './forms/write-forms.ts'
import { exportPlan } from './plan/export-plan.ts'

export function documentRoutes(serve: ServeCompany) {
  serve(contract.exportPlanAsXlsx, exportPlan('xlsx'))
  serve(contract.exportPlanAsCsv, exportPlan('csv'))
  serve(contract.exportPlanAsDocx, exportPlan('docx'))
  serve(contract.exportPlanAsPdf, exportPlan('pdf'))
  serve(contract.printBoardPaper, printBoardPaper)
  serve(contract.printStatementsForm, printStatementsForm)
  serve(contract.writeStatementsForm, writeStatementsForm)
  serve(contract.writePlanForm, writePlanForm)
  serve(contract.writePlanSheet, writePlanSheet)
}
