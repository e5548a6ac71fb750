import type { Consultation } from '@trivselsrum/contracts/consultations'
import type { Policy } from '@trivselsrum/contracts/policies'
import { addDays, type Day } from '@trivselsrum/toolkit/day'
import { stepsOf } from './policy-steps'

/** How many days before it is due the next review is named. */
export const REVIEW_DAYS = 30

/** What is to be done next with a text, by somebody; `rest` where nothing is, until its review. */
export type NextThing =
  | 'retired'
  | 'talk'
  | 'form'
  | 'write'
  | 'listen'
  | 'decide'
  | 'answer'
  | 'adopt'
  | 'publish'
  | 'review'
  | 'rest'

type Of = Pick<Policy, 'stage' | 'form' | 'notes' | 'draft' | 'editions' | 'consultation'>

/** @param held its consultations, the newest first; empty also for whoever may not know them. */
export function nextThing(policy: Of, held: readonly Consultation[], today: Day): NextThing {
  if (policy.stage === 'retired') return 'retired'
  const next = stepsOf(policy, held).find(({ state }) => state === 'next')?.id
  if (next === 'consult') return asked(policy, held)
  if (next) return next
  const [newest] = policy.editions
  if (!newest?.publishedAt) return 'publish'
  return newest.reviewOn <= addDays(today, REVIEW_DAYS) ? 'review' : 'rest'
}

function asked({ consultation }: Of, [newest]: readonly Consultation[]): NextThing {
  if (consultation || !newest) return 'listen'
  return newest.waiting > 0 ? 'decide' : 'answer'
}
