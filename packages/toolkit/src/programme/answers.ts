import { z } from 'zod'
import type { Progress } from '../kind.ts'
import type { ActivityOf, ProgrammeActivity } from './activities.ts'
import { boxesOf } from './programme.ts'

/** A note, as far as it is asked where it lies. */
interface Note {
  activity: string
  box: string
  isPicked: boolean
  place: number
}

/** What was chosen for an item of a checklist; null where the choice was taken back. */
interface Choice {
  activity: string
  item: string
  option: string | null
}

/** What a group wrote and chose, in whichever activities. */
export interface Answers<N extends Note> {
  notes: readonly N[]
  choices: readonly Choice[]
}

const itemsOf = ({ content }: ActivityOf<'checklist'>) => content.groups.flatMap(({ items }) => items)

/**
 * Where something can be written or chosen in an activity: in a box, or for an item one of the options. Null where nothing
 * can: what is for oneself alone, what is read, and what is answered elsewhere.
 */
export function answerTo(activity: ProgrammeActivity): z.ZodType | null {
  if (activity.privacy === 'private') return null
  if (activity.kind === 'notes') return z.strictObject({ box: z.enum(boxesOf(activity)) })
  if (activity.kind === 'checklist')
    return z.strictObject({ item: z.enum(itemsOf(activity)), option: z.enum(activity.content.options).nullable() })
  return null
}

/** How far a group has come with an activity: boxes that have a note, or items for which something is chosen. */
export function progressOf<N extends Note>(activity: ProgrammeActivity, answers: Answers<N>): Progress {
  const { notes, choices } = of(activity, answers)
  const filled = new Set(activity.kind === 'notes' ? notes.map(({ box }) => box) : choices.map(({ item }) => item))
  const all = activity.kind === 'checklist' ? itemsOf(activity) : boxesOf(activity)
  const missing = all.filter((id) => !filled.has(id))
  return { answered: all.length - missing.length, of: all.length, missing }
}

/** What was written in one box, what was picked first. */
export interface WrittenBox<N> {
  id: string
  /** Row and column as they are called; without a name where the box is not there any more. */
  names: string[]
  notes: N[]
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
export type Written<N> = { id: string; title: string; progress: Progress } & (
  | { kind: 'notes'; isProposals: boolean; boxes: WrittenBox<N>[] }
  | { kind: 'checklist'; items: ChosenItem[] }
)

/** What a group wrote or chose in an activity, as it is read afterwards; null where there is nothing. */
export function summaryOf<N extends Note>(activity: ProgrammeActivity, answers: Answers<N>): Written<N> | null {
  const { notes, choices } = of(activity, answers)
  const about = { id: activity.id, title: activity.text.title, progress: progressOf(activity, answers) }
  if (activity.kind === 'checklist') {
    const items = chosenItems(activity, choices)
    return items.length > 0 ? { ...about, kind: 'checklist', items } : null
  }
  if (activity.kind !== 'notes') return null
  const boxes = writtenBoxes(activity, notes)
  return boxes.length > 0 ? { ...about, kind: 'notes', isProposals: activity.content.makesActions, boxes } : null
}

/** What of it belongs to an activity. */
function of<N extends Note>({ id }: ProgrammeActivity, { notes, choices }: Answers<N>) {
  return {
    notes: notes.filter(({ activity }) => activity === id),
    choices: choices.filter(({ activity, option }) => activity === id && option !== null),
  }
}

function writtenBoxes<N extends Note>(activity: ActivityOf<'notes'>, notes: readonly N[]): WrittenBox<N>[] {
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

function pickedFirst<N extends Note>(notes: readonly N[]): N[] {
  return [...notes].sort((a, b) => Number(b.isPicked) - Number(a.isPicked) || a.place - b.place)
}

function chosenItems(activity: ActivityOf<'checklist'>, choices: readonly Choice[]): ChosenItem[] {
  const { content, text } = activity
  return itemsOf(activity).flatMap((id) => {
    const chosen = choices.find(({ item }) => item === id)?.option
    const said = text.items[id]
    return chosen && said
      ? [{ id, text: said, option: text.options[chosen] ?? chosen, isForAction: chosen === content.actionOn }]
      : []
  })
}
