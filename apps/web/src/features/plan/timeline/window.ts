import { addQuarters, Quarter } from '@trivselsrum/toolkit/quarter'

/** How many quarters a timeline shows at once: half of them past. */
const SHOWN = 8

export interface Window {
  from: Quarter
  to: Quarter
  /** Where the timeline goes on, either way; nothing where the calendar of the product ends. */
  earlier: Quarter | undefined
  later: Quarter | undefined
}

/** The quarters shown: from the one asked for, and else the last four and, with the current one, the next four. */
export function windowFrom(asked: unknown, current: Quarter): Window {
  const from = Quarter.safeParse(asked).data ?? addQuarters(current, -SHOWN / 2)
  const known = (quarter: string) => Quarter.safeParse(quarter).data
  const to = known(addQuarters(from, SHOWN - 1)) ?? '2099-Q4'
  return { from, to, earlier: known(addQuarters(from, -SHOWN)), later: known(addQuarters(from, SHOWN)) }
}
