import type * as contract from '@trivselsrum/contracts/workshop-events'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readEvents } from './events.ts'
import { readWorkshopRow } from './queries.ts'

export const listWorkshopEvents: CompanyAction<typeof contract.listWorkshopEvents> = async (
  context,
  { params, query: { after } },
) => {
  const { id, head } = await readWorkshopRow(context, params.workshop)
  const events = await readEvents(context, id, after)
  // What happened since the workshop was read is among them.
  return { events, head: Math.max(head, events.at(-1)?.number ?? 0), now: context.now }
}
