import type { WorkshopNote } from '@trivselsrum/contracts/workshop-events'
import type { WorkshopMinutes } from '@trivselsrum/contracts/workshop-outcome'
import type { Workshop } from '@trivselsrum/contracts/workshops'
import { part } from '../../../platform/database.ts'
import { Problem } from '../../../platform/problems.ts'
import type { CompanyContext } from '../../../platform/scopes.ts'
import { inPlanOrder } from '../../actions/plan.ts'
import { readEntries, visibleTo } from '../../actions/queries.ts'
import { readWorkshopView } from '../view.ts'

/** Everything that minutes say, and who led when it was last held. */
export interface Held extends WorkshopMinutes {
  workshop: Workshop
}

/** A workshop that has begun, with all that was written and what was made of it. @throws Problem `not-found`, `workshop-not-started`. */
export async function readHeld(context: CompanyContext, id: string): Promise<Held> {
  const workshop = await readWorkshopView(context, id)
  if (workshop.state === 'planned') throw new Problem('workshop-not-started')
  return { workshop, notes: await readNotes(context, id), actions: await readActions(context, id) }
}

async function readNotes({ sql }: CompanyContext, workshop: string): Promise<WorkshopNote[]> {
  return sql<WorkshopNote>`
    SELECT id, activity, box, text, is_picked AS "isPicked", version, place FROM workshop_notes
    WHERE company_id = app.company_id() AND workshop_id = ${workshop} ORDER BY place, id`
}

/** The actions made from it, as far as the reader sees them. */
async function readActions(context: CompanyContext, workshop: string): Promise<WorkshopMinutes['actions']> {
  const rows = await readEntries(context, {
    chosen: part`SELECT a.* FROM actions a
      WHERE a.company_id = app.company_id() AND a.workshop_id = ${workshop} AND ${visibleTo(context.actor)}`,
    order: inPlanOrder,
  })
  return rows.map(({ entry: { title, deadline, responsible } }) => {
    const name = responsible?.kind === 'member' ? responsible.member.name : responsible?.name
    return { title, responsible: name ?? null, deadline }
  })
}
