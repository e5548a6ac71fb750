import { PlanFilter, planFilter } from '@trivselsrum/contracts/plan'
import { chosenOf } from '@/lib/paths'

const names = Object.keys(planFilter) as (keyof PlanFilter)[]

/** What the plan is narrowed down to in an address; whatever is no choice there counts as none. */
export function filterFrom(given: Record<string, unknown>): PlanFilter {
  const chosen = Object.entries(chosenOf(given, names)).filter(
    ([name, value]) => planFilter[name as keyof PlanFilter].safeParse(value).success,
  )
  return PlanFilter.parse(Object.fromEntries(chosen))
}

/** A filter for the board, whose columns are the statuses. */
export function withoutStatus({ status: _, ...filter }: PlanFilter): Omit<PlanFilter, 'status'> {
  return filter
}

export function isNarrowed(filter: PlanFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined)
}
