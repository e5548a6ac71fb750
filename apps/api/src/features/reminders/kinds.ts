import type { ReminderKind } from '@trivselsrum/contracts/reminders'
import type { Role } from '@trivselsrum/contracts/values'
import type { Kind } from './kind.ts'
import { deadlineReached } from './kinds/deadline-reached.ts'
import { deadlineSoon } from './kinds/deadline-soon.ts'
import { followUp } from './kinds/follow-up.ts'
import { overdue } from './kinds/overdue.ts'
import { policyReview } from './kinds/policy-review.ts'
import { policyUnread } from './kinds/policy-unread.ts'
import { quarterWithoutRound } from './kinds/quarter-without-round.ts'
import { workshopFollowUp } from './kinds/workshop-follow-up.ts'
import { workshopSoon } from './kinds/workshop-soon.ts'

/** Every kind of reminder, in the order in which a letter says them. */
const kinds: Record<ReminderKind, Kind> = {
  'deadline-reached': deadlineReached,
  'deadline-soon': deadlineSoon,
  'follow-up': followUp,
  overdue,
  'quarter-without-round': quarterWithoutRound,
  'policy-review': policyReview,
  'policy-unread': policyUnread,
  'workshop-soon': workshopSoon,
  'workshop-follow-up': workshopFollowUp,
}

export const reminderKinds = Object.entries(kinds) as [ReminderKind, Kind][]

/** What somebody with a role can be reminded of. */
export function kindsFor(role: Role): ReminderKind[] {
  return reminderKinds.flatMap(([name, { roles }]) => (roles.includes(role) ? [name] : []))
}
