import type { ActivityOf, ProgrammeActivity } from '@trivselsrum/toolkit/programme/activities'
import { activitiesOf, type Programme } from '@trivselsrum/toolkit/programme/programme'

/** What is thought over alone: it runs in the browser, and nothing of it is sent. */
export type PrivatePart = ActivityOf<'checklist'> | ActivityOf<'thermometer'> | ActivityOf<'guide'>

/**
 * The parts of a tool that are for whoever uses them alone, those of steps that are left out apart. Forms for talks are
 * none: they are kept, encrypted, for their author.
 */
export function privatePartsOf({ steps, beside }: Pick<Programme, 'steps' | 'beside'>): PrivatePart[] {
  const held = steps.filter(({ isSkipped }) => !isSkipped)
  return activitiesOf({ steps: held, beside }).filter(isPrivatePart)
}

function isPrivatePart(activity: ProgrammeActivity): activity is PrivatePart {
  if (activity.privacy !== 'private') return false
  if (activity.kind === 'guide') return activity.content.keeps === 'nothing'
  return activity.kind === 'checklist' || activity.kind === 'thermometer'
}
