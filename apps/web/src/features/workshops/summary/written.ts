import { ActionLevel } from '@trivselsrum/contracts/actions'
import type { WorkshopChoice, WorkshopNote } from '@trivselsrum/contracts/workshop-events'
import type { ActivityOf, ProgrammeActivity } from '@trivselsrum/toolkit/programme/activities'
import { boxesOf, type Programme, type ProgrammeStep } from '@trivselsrum/toolkit/programme/programme'

/** What was written in one box, what was picked first. */
export interface WrittenBox {
  id: string
  /** Row and column as they are called; without a name where the box is not there any more. */
  names: string[]
  notes: WorkshopNote[]
}

/** Something of a checklist, with what was chosen for it. */
export interface ChosenItem {
  id: string
  text: string
  option: string
  /** Whether it can be made an action. */
  isForAction: boolean
}

/** What was written in one activity. */
export type Written = { id: string; title: string } & (
  | { kind: 'notes'; isProposals: boolean; boxes: WrittenBox[] }
  | { kind: 'checklist'; items: ChosenItem[] }
)

/** What was written in one step. */
export interface WrittenStep {
  id: string
  name: string
  activities: Written[]
}

interface Held {
  programme: Pick<Programme, 'steps' | 'beside'>
  notes: readonly WorkshopNote[]
  choices: readonly WorkshopChoice[]
}

/**
 * Everything that was written in a workshop, by step and box as they were held; what is empty is left out, and what was
 * written in a step that was left out later is not.
 */
export function writtenIn({ programme: { steps }, notes, choices }: Held): WrittenStep[] {
  return steps.map((step) => writtenStep(step, notes, choices)).filter(({ activities }) => activities.length > 0)
}

function writtenStep(
  { id, name, activities }: ProgrammeStep,
  notes: Held['notes'],
  choices: Held['choices'],
): WrittenStep {
  return { id, name, activities: activities.flatMap((activity) => writtenActivity(activity, notes, choices)) }
}

function writtenActivity(activity: ProgrammeActivity, notes: Held['notes'], choices: Held['choices']): Written[] {
  const isHere = ({ activity: id }: { activity: string }) => id === activity.id
  if (activity.kind === 'checklist') {
    const items = chosenItems(activity, choices.filter(isHere))
    return items.length > 0 ? [{ id: activity.id, title: activity.text.title, kind: 'checklist', items }] : []
  }
  if (activity.kind !== 'notes') return []
  const boxes = writtenBoxes(activity, notes.filter(isHere))
  const { makesActions } = activity.content
  return boxes.length > 0
    ? [{ id: activity.id, title: activity.text.title, kind: 'notes', isProposals: makesActions, boxes }]
    : []
}

function writtenBoxes(activity: ActivityOf<'notes'>, notes: readonly WorkshopNote[]): WrittenBox[] {
  const known = boxesOf(activity)
  const gone = [...new Set(notes.map(({ box }) => box))].filter((box) => !known.includes(box))
  return [...known, ...gone].flatMap((id) => {
    const inBox = notes.filter(({ box }) => box === id)
    return inBox.length > 0 ? [{ id, names: namesOf(id, activity), notes: pickedFirst(inBox) }] : []
  })
}

function namesOf(box: string, { text: { rows, columns } }: ActivityOf<'notes'>): string[] {
  const [row = '', column = ''] = box.split('.')
  return [rows[row]?.name, columns[column]?.name].flatMap((name) => name ?? [])
}

function pickedFirst(notes: readonly WorkshopNote[]): WorkshopNote[] {
  return [...notes].sort((a, b) => Number(b.isPicked) - Number(a.isPicked) || a.place - b.place)
}

function chosenItems({ content, text }: ActivityOf<'checklist'>, choices: readonly WorkshopChoice[]): ChosenItem[] {
  const { groups, actionOn } = content
  return groups
    .flatMap(({ items }) => items)
    .flatMap((id) => {
      const chosen = choices.find(({ item }) => item === id)?.option
      const said = text.items[id]
      return chosen && said
        ? [{ id, text: said, option: text.options[chosen] ?? chosen, isForAction: chosen === actionOn }]
        : []
    })
}

/** The level that proposals in a box are about, where its row is called like one. */
export function levelOf(box: string): ActionLevel | undefined {
  return ActionLevel.options.find((level) => level === box.split('.')[0])
}

/** What an action that is made from a note is called to begin with: its first line, as long as a title may be. */
export function titleFrom(text: string): string {
  return [...(text.trim().split('\n')[0] ?? '')].slice(0, 200).join('')
}
