import { addMonths, type Day } from '@trivselsrum/toolkit/day'
import type { Library } from '@trivselsrum/toolkit/library'
import type { ActivityOf } from '@trivselsrum/toolkit/programme/activities'
import { activitiesOf } from '@trivselsrum/toolkit/programme/programme'
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

/** The day on which a talk that is changed today is deleted. */
export function deletionDay(today: Day, keptMonths: number): Day {
  return addMonths(today, keptMonths)
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

/** A form that talks are written in. @throws Problem `not-found`. */
export function findForm(library: Library, { tool, programmeVersion, form, language }: FormPlace): ActivityOf<'guide'> {
  const programme = library.findProgramme(tool, programmeVersion, language)
  const found = programme && activitiesOf(programme).find(({ id }) => id === form)
  if (found?.kind !== 'guide' || found.content.keeps !== 'talk') throw new Problem('not-found')
  return found
}

/** What was written beside the parts of a form; an empty one is left out. @throws Problem `not-found` for a part it has not. */
export function textsOf({ content }: ActivityOf<'guide'>, texts: Record<string, string>): Record<string, string> {
  const parts = content.parts.map(({ id }) => id)
  if (Object.keys(texts).some((part) => !parts.includes(part))) throw new Problem('not-found')
  return Object.fromEntries(parts.flatMap((part) => (texts[part] ? [[part, texts[part]]] : [])))
}
