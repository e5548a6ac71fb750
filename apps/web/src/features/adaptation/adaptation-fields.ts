import type { ProgrammeActivity } from '@trivselsrum/toolkit/programme/activities'
import { type Adaptation, adapted, growingLists, wordsOf } from '@trivselsrum/toolkit/programme/adaptation'
import type { Programme, ProgrammeStep } from '@trivselsrum/toolkit/programme/programme'

/** A text that can be said in other words: as it was published, and as it is said now. */
export interface WordField {
  /** Of the control in the form. */
  name: string
  /** Which list of the activity it stands in, or `title`, `how`; and the how-manieth it is there, from 1. */
  place: string
  number: number
  published: string
  said: string
}

export interface ActivityFields {
  id: string
  /** As it is called now. */
  title: string
  words: WordField[]
  /** What was added to the list that it can grow by; null where it has none. */
  grows: { list: GrowingList; own: { id: string; text: string }[] } | null
  /** The address of its film; null where it shows none. */
  film: string | null
}

export interface StepFields {
  id: string
  title: string
  /** Where it stands now, from 1. */
  place: number
  minutes: { published: number; now: number }
  isSkipped: boolean
  words: WordField[]
  activities: ActivityFields[]
}

export type GrowingList = (typeof growingLists)[keyof typeof growingLists]

/**
 * Everything of a programme that somebody can have their own of, as the fields of a form, in the order it has now.
 *
 * @param beside what belongs to no step.
 */
export function adaptationFields(
  published: Programme,
  adaptation: Adaptation,
): { steps: StepFields[]; beside: ActivityFields[] } {
  const now = adapted(published, adaptation)
  return {
    steps: now.steps.flatMap((step, index) => {
      const before = published.steps.find(({ id }) => id === step.id)
      return before ? [stepFields(step, before, index + 1, adaptation)] : []
    }),
    beside: published.beside.map((activity) => activityFields(activity, adaptation)),
  }
}

function stepFields(now: ProgrammeStep, before: ProgrammeStep, place: number, adaptation: Adaptation): StepFields {
  const word = (part: 'name' | 'how') => ({
    name: `steps.${before.id}.${part}`,
    place: `step-${part}`,
    number: 1,
    published: before[part],
    said: now[part],
  })
  return {
    id: before.id,
    title: now.name,
    place,
    minutes: { published: before.minutes, now: now.minutes },
    isSkipped: now.isSkipped,
    words: [word('name'), word('how')],
    activities: before.activities.map((activity) => activityFields(activity, adaptation)),
  }
}

function activityFields(activity: ProgrammeActivity, { words, own, films }: Adaptation): ActivityFields {
  const { id, kind } = activity
  const said = words[id] ?? {}
  return {
    id,
    title: said.title ?? activity.text.title,
    words: Object.entries(wordsOf(activity)).map(([at, published], index, all) => {
      const [place = at] = at.split('.')
      const number = all.slice(0, index).filter(([other]) => other.startsWith(`${place}.`)).length + 1
      return { name: `words.${id}.${at}`, place, number, published, said: said[at] ?? published }
    }),
    grows: canGrow(kind) ? { list: growingLists[kind], own: own[id] ?? [] } : null,
    film: kind === 'film' ? (films[id] ?? '') : null,
  }
}

/** Whether a company can add to an activity of this kind. */
export function canGrow(kind: ProgrammeActivity['kind']): kind is keyof typeof growingLists {
  return Object.hasOwn(growingLists, kind)
}
