import * as contract from '@trivselsrum/contracts/workshops'
import { z } from 'zod'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import type { WorkshopRow } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { readWorkshopView } from './view.ts'

/** That a plan is still as its changer saw it. @throws Problem `workshop-changed` with what it is now. */
export async function requireSeen(context: CompanyContext, { id, version }: WorkshopRow, seen: number) {
  if (version === seen) return
  const current = z.encode(contract.Workshop, await readWorkshopView(context, id))
  throw new Problem('workshop-changed', { current } satisfies contract.WorkshopChanged)
}

/** Says that the plan of a workshop that is locked has changed; windows in which it is held hear of it. */
export async function raiseVersion(context: CompanyContext, { id, state }: Pick<WorkshopRow, 'id' | 'state'>) {
  await context.sql`UPDATE workshops SET version = version + 1 WHERE company_id = app.company_id() AND id = ${id}`
  if (state === 'underway') await recordEvent(context, id, { kind: 'place' })
}
