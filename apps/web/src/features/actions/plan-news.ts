import type { ActionEntry } from '@trivselsrum/contracts/actions'
import { listActions } from '@trivselsrum/contracts/plan'
import { readIfThere } from '@/lib/api-server'

/** What of the plan belongs on the front page of a reader. */
export interface PlanNews {
  /** Open actions that wait for the reader, the nearest deadline first. */
  waiting: ActionEntry[]
  /** The newest of those that are done. */
  done: ActionEntry[]
  isEmpty: boolean
  canCreate: boolean
}

/** @param me the reader as a member. */
export async function readPlanNews(company: string, me: string): Promise<PlanNews> {
  const list = (query: { member?: string; only?: 'needs-responsible'; status?: 'done' } = {}) =>
    readIfThere(listActions, { params: { company }, query })
  const [all, own, left, done] = await Promise.all([
    list(),
    list({ member: me }),
    list({ only: 'needs-responsible' }),
    list({ status: 'done' }),
  ])
  const others = [...(all?.actions ?? []), ...(left?.actions ?? [])].filter(isOpen)
  return {
    waiting: byDeadline([...(own?.actions.filter(isOpen) ?? []), ...others.filter(waitsForAnybody)]),
    done: done?.actions ?? [],
    isEmpty: all?.total === 0,
    canCreate: all?.can.create ?? false,
  }
}

const isOpen = ({ status }: ActionEntry) => status === 'planned' || status === 'underway'

/** Overdue; or without somebody responsible, for whoever can choose one. */
const waitsForAnybody = ({ isOverdue, responsible, needsResponsible, can }: ActionEntry) =>
  isOverdue || (can.change && (!responsible || needsResponsible))

/** Each once, those without a deadline last. */
function byDeadline(actions: ActionEntry[]): ActionEntry[] {
  const byId = new Map(actions.map((action) => [action.id, action]))
  const day = ({ deadline }: ActionEntry) => deadline ?? '9999'
  return [...byId.values()].sort((one, other) => day(one).localeCompare(day(other)))
}
