import type { DiscussionRecord } from '@trivselsrum/contracts/discussions'
import type { GatheredWorkshop } from '@trivselsrum/contracts/gathered-year'
import type { Role } from '@trivselsrum/contracts/values'
import { Problem } from '../../platform/problems.ts'

/** Owners and AMO hold the discussion, and see its draft; what was concluded everybody of the company may read. */
const holders: readonly Role[] = ['owner', 'amo']

export function mayHold(role: Role): boolean {
  return holders.includes(role)
}

/** @throws Problem `not-allowed` when the role may not. */
export function requireHolder(role: Role) {
  if (!mayHold(role)) throw new Problem('not-allowed')
}

/**
 * A record as somebody may read it, on a page and in a document alike: everybody what was said and decided; what was
 * gathered only those who may see it elsewhere too. Leaders read results, but not the whole plan, and of the workshops
 * those they see; members none of it.
 *
 * @param seen the ids of those of its workshops that the reader can open now; what was deleted since is named without one.
 */
export function recordFor(role: Role, record: DiscussionRecord, seen: ReadonlySet<string>): DiscussionRecord {
  const { gathered } = record
  if (!gathered) return record
  if (role === 'member') return { ...record, gathered: null }
  const isSeen = ({ id }: GatheredWorkshop) => id !== null && seen.has(id)
  const opened = gathered.workshops?.map((workshop) => (isSeen(workshop) ? workshop : { ...workshop, id: null }))
  if (mayHold(role)) return { ...record, gathered: { ...gathered, workshops: opened } }
  const { done, open, overdue, dropped } = gathered.actions
  const counted = ({ total }: { total: number }) => ({ total, first: null })
  const actions = { done: counted(done), open: counted(open), overdue: counted(overdue), dropped: counted(dropped) }
  return { ...record, gathered: { ...gathered, actions, workshops: gathered.workshops?.filter(isSeen) } }
}
