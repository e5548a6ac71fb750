import type { TalkGuide } from '@trivselsrum/contracts/talks'
import { addMonths, type Day } from '@trivselsrum/toolkit/day'
import type { ActivityOf } from '@trivselsrum/toolkit/programme/activities'
import { activitiesOf, type Programme } from '@trivselsrum/toolkit/programme/programme'
import type { Language } from '@trivselsrum/toolkit/tool'
import { Problem } from '../../platform/problems.ts'

/** How many talks somebody can have. */
const MOST_TALKS = 500

/** How many days before it is deleted its author is told. */
export const WARNED_BEFORE = 14

/** @throws Problem `too-many-talks`. */
export function requireRoom(count: number) {
  if (count >= MOST_TALKS) throw new Problem('too-many-talks')
}

/** The longest that a talk is there after it was begun, in months, however often it is changed. */
const LONGEST = 24

/** The day on which a talk that is changed today is deleted: so many months later, and never after the longest. */
export function deletionDay(today: Day, keptMonths: number, begunOn: Day = today): Day {
  const [day = today] = [addMonths(today, keptMonths), addMonths(begunOn, LONGEST)].sort()
  return day
}

/** One that has passed can stay as it is, and is not chosen anew. @throws Problem `day-passed`. */
export function requireDayToCome(followUpOn: Day | null, today: Day, before: Day | null = null) {
  if (followUpOn !== null && followUpOn < today && followUpOn !== before) throw new Problem('day-passed')
}

/** A form and the version of the programme that it stands in. */
export interface FormPlace {
  tool: string
  programmeVersion: number
  form: string
  language: Language
}

/** The forms of a programme that talks are written in. */
export function formsOf(programme: Programme): ActivityOf<'guide'>[] {
  return activitiesOf(programme).filter(
    (activity): activity is ActivityOf<'guide'> => activity.kind === 'guide' && activity.content.keeps === 'talk',
  )
}

/** One of them. @throws Problem `not-found`. */
export function findForm(programme: Programme | undefined, form: string): ActivityOf<'guide'> {
  const found = programme && formsOf(programme).find(({ id }) => id === form)
  if (!found) throw new Problem('not-found')
  return found
}

/** What was written beside the parts of a form; an empty one is left out. @throws Problem `not-found` for a part it has not. */
export function textsOf({ parts: all }: TalkGuide, texts: Record<string, string>): Record<string, string> {
  const parts = all.map(({ id }) => id)
  if (Object.keys(texts).some((part) => !parts.includes(part))) throw new Problem('not-found')
  return Object.fromEntries(parts.flatMap((part) => (texts[part] ? [[part, texts[part]]] : [])))
}
