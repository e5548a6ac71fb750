import type { WireReply } from '@trivselsrum/contracts/endpoint'
import type { readWorkshop } from '@trivselsrum/contracts/workshops'

export type WireWorkshop = WireReply<typeof readWorkshop>
type Step = WireWorkshop['programme']['steps'][number]
/** An activity as it travels. */
export type WireActivity = Step['activities'][number]

/** A step and the one of its activities that is shown. */
export interface Shown {
  step: Step
  activity: WireActivity
}

/**
 * What a workshop shows: where it is, or the nearest there is to it, since a step may have been changed meanwhile.
 * Nothing where a programme has nothing to show.
 */
export function shownIn({ programme, at }: Pick<WireWorkshop, 'programme' | 'at'>): Shown | undefined {
  const { steps } = programme
  const step = steps.find(({ id }) => id === at.step) ?? steps.find(({ isSkipped }) => !isSkipped) ?? steps[0]
  const activity = step?.activities.find(({ id }) => id === at.activity) ?? step?.activities[0]
  return step && activity && { step, activity }
}

/** What comes after what is shown, or before it; steps that are left out are passed over. */
export function neighbourOf(
  programme: Pick<WireWorkshop['programme'], 'steps'>,
  { step, activity }: Shown,
  way: 'next' | 'previous',
): Shown | undefined {
  const { steps } = programme
  const at = steps.findIndex(({ id }) => id === step.id)
  const within = step.activities.findIndex(({ id }) => id === activity.id)
  const beside = step.activities[within + (way === 'next' ? 1 : -1)]
  if (beside) return { step, activity: beside }
  const isHeld = ({ isSkipped }: Step) => !isSkipped
  const [there, end] =
    way === 'next' ? [steps.slice(at + 1).find(isHeld), 0] : [steps.slice(0, at).findLast(isHeld), -1]
  const first = there?.activities.at(end)
  return there && first && { step: there, activity: first }
}

/** How a step stands to the one that is shown. */
export function stateOf(programme: Pick<WireWorkshop['programme'], 'steps'>, shown: Shown | undefined, step: Step) {
  if (step.id === shown?.step.id) return 'now'
  if (step.isSkipped) return 'skipped'
  const place = (id: string | undefined) => programme.steps.findIndex((other) => other.id === id)
  return place(step.id) < place(shown?.step.id) ? 'done' : 'ahead'
}

/** Every box that notes can be written in, by activity: `['talk', 'why']`, `['table', 'goal.idea']`. */
export function boxesIn({ steps }: Pick<WireWorkshop['programme'], 'steps'>): [activity: string, box: string][] {
  return steps.flatMap(({ activities }) =>
    activities.flatMap((activity) => {
      if (activity.kind !== 'notes') return []
      return boxIds(activity.content).map((box): [string, string] => [activity.id, box])
    }),
  )
}

/** The boxes of one activity, in the order in which they are read. */
export function boxIds({ rows, columns }: { rows: readonly string[]; columns: readonly string[] }): string[] {
  return rows.flatMap((row) => (columns.length > 0 ? columns.map((column) => `${row}.${column}`) : [row]))
}
