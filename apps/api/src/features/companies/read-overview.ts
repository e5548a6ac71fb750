import type * as contract from '@trivselsrum/contracts/companies'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { readStanding, readUnderWay } from '../rounds/standing.ts'
import { nameOnly } from './queries.ts'

/** How many events the front page tells. */
const EVENTS = 5

const told: contract.Event['action'][] = [
  'company-created',
  'round-opened',
  'sheet-handed-in',
  'round-closed',
  'round-voided',
]

export const readOverview: CompanyAction<typeof contract.readOverview> = async (context) => ({
  ...(await readStanding(context)),
  ...(await readUnderWay(context)),
  events: await readEvents(context),
})

async function readEvents({ db }: CompanyContext): Promise<contract.Event[]> {
  const entries = await db.auditEntry.findMany({
    where: { action: { in: told } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: EVENTS,
    include: { actor: nameOnly },
  })
  return entries.map(({ at, action, subject, actor }) => {
    // What is told here somebody of the company has done: a line without them is not the company's.
    if (!actor) throw new Error(`${action} was done by nobody of the company`)
    const { quarter = null } = subject as { quarter?: string }
    return { at, by: actor.user.name, action: action as contract.Event['action'], quarter }
  })
}
