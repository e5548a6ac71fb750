import { csvOf } from '../../../platform/csv.ts'
import { planColumns } from './plan-columns.ts'
import type { PlanDocument } from './plan-document.ts'

/** The plan as CSV: a table and nothing beside it, so that whatever reads it finds its columns in the first line. */
export async function planCsv({ language, lines }: PlanDocument): Promise<string> {
  const columns = planColumns(language)
  return csvOf([
    columns.map(({ head }) => head),
    ...lines.map((line) => columns.map(({ of }) => String(of(line) ?? ''))),
  ])
}
