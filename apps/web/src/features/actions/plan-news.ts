import { type ActionEntry, listActions } from '@trivselsrum/contracts/actions'
import { readIfThere } from '@/lib/api-server'

/** What of the plan belongs on the front page of a reader. */
export interface PlanNews {
  /** Their own open actions, and whatever is overdue of what they see; the nearest deadline first. */
  waiting: ActionEntry[]
  /** How many of those they can change have nobody responsible any more. */
  without: number
  /** The newest of those that are done. */
  done: ActionEntry[]
  isEmpty: boolean
  canCreate: boolean
}

/** @param me the reader as a member. */
export async function readPlanNews(company: string, me: string): Promise<PlanNews> {
  const list = (query: { member?: string; only?: 'needs-responsible'; status?: 'done' } = {}) =>
    readIfThere(listActions, { params: { company }, query })
  const [all, own, without, done] = await Promise.all([
    list(),
    list({ member: me }),
    list({ only: 'needs-responsible' }),
    list({ status: 'done' }),
  ])
  const overdue = all?.actions.filter(({ isOverdue }) => isOverdue) ?? []
  return {
    waiting: waitingOf(own?.actions.filter(isOpen) ?? [], overdue),
    without: without?.actions[0]?.can.change ? without.total : 0,
    done: done?.actions ?? [],
    isEmpty: all?.total === 0,
    canCreate: all?.can.create ?? false,
  }
}

const isOpen = ({ status }: ActionEntry) => status === 'planned' || status === 'underway'

/** Each once, by deadline, those without one last. */
function waitingOf(own: ActionEntry[], overdue: ActionEntry[]): ActionEntry[] {
  const byId = new Map([...own, ...overdue].map((action) => [action.id, action]))
  const day = ({ deadline }: ActionEntry) => deadline ?? '9999'
  return [...byId.values()].sort((one, other) => day(one).localeCompare(day(other)))
}
