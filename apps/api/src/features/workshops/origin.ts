import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { readWorkshopRow } from './queries.ts'

/** The workshop that an action is made from, and the note in it. @throws Problem `not-found`, for either. */
export async function readOriginInWorkshop(
  context: CompanyContext,
  { workshop, note }: { workshop: string; note: string | null },
) {
  await context.sql`SELECT FROM workshops WHERE company_id = app.company_id() AND id = ${workshop} FOR SHARE`
  const { title } = await readWorkshopRow(context, workshop)
  if (note) {
    const [found] = await context.sql`
      SELECT FROM workshop_notes
      WHERE company_id = app.company_id() AND workshop_id = ${workshop} AND id = ${note} FOR SHARE`
    if (!found) throw new Problem('not-found')
  }
  return { workshop, workshopTitle: title, workshopNote: note }
}
