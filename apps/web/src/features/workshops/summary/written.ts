import { ActionLevel } from '@trivselsrum/contracts/actions'
import type { WorkshopNote } from '@trivselsrum/contracts/workshop-events'
import { type Answers, summaryOf, type Written } from '@trivselsrum/toolkit/programme/answers'
import type { Programme } from '@trivselsrum/toolkit/programme/programme'

/** What was written in one step. */
export interface WrittenStep {
  id: string
  name: string
  activities: Written<WorkshopNote>[]
}

interface Held extends Answers<WorkshopNote> {
  programme: Pick<Programme, 'steps'>
}

/**
 * Everything that was written in a workshop, by step and box as they were held; what is empty is left out, and what was
 * written in a step that was left out later is not.
 */
export function writtenIn({ programme: { steps }, ...answers }: Held): WrittenStep[] {
  return steps
    .map(({ id, name, activities }) => ({
      id,
      name,
      activities: activities.flatMap((activity) => summaryOf(activity, answers) ?? []),
    }))
    .filter(({ activities }) => activities.length > 0)
}

/**
 * Whether an action can be made of a note: of what was proposed or picked. Where nothing was, of each, so that it does not
 * end there.
 */
export function canBecomeAction(steps: readonly WrittenStep[]): (note: Pick<WorkshopNote, 'isPicked'>) => boolean {
  const written = steps.flatMap(({ activities }) => activities.filter((one) => one.kind === 'notes'))
  const isChosen = written.some(
    ({ isProposals, boxes }) => isProposals || boxes.some(({ notes }) => notes.some(({ isPicked }) => isPicked)),
  )
  return ({ isPicked }) => isPicked || !isChosen
}

/** The level that proposals in a box are about, where its row is called like one. */
export function levelOf(box: string): ActionLevel | undefined {
  return ActionLevel.options.find((level) => level === box.split('.')[0])
}

/** What an action that is made from a note is called to begin with: its first line, as long as a title may be. */
export function titleFrom(text: string): string {
  return [...(text.trim().split('\n')[0] ?? '')].slice(0, 200).join('')
}
