import type { WorkshopNote } from '@trivselsrum/contracts/workshop-events'
import type { WorkshopMinutes } from '@trivselsrum/contracts/workshop-outcome'
import type { ActivityOf, ProgrammeActivity } from '@trivselsrum/toolkit/programme/activities'
import { boxesOf } from '@trivselsrum/toolkit/programme/programme'
import { minutesWords } from './minutes-words.ts'

/** A note; what it is called where it was picked. */
export interface MinutesNote {
  label: string
  text: string
}

/** A box with its notes, or a table with those of each of its cells. */
export type MinutesPart =
  | { kind: 'box'; name: string; notes: MinutesNote[] }
  | { kind: 'table'; name: string; heads: string[]; rows: MinutesNote[][][] }

export interface ActivityMinutes {
  title: string
  parts: MinutesPart[]
}

type Workshop = WorkshopMinutes['workshop']

type Held = Pick<WorkshopMinutes, 'notes'> & {
  workshop: Pick<Workshop, 'language' | 'choices' | 'people' | 'pairings'>
}

/** What was written and chosen in an activity, and who talked with whom; without parts where there is none of it. */
export function minutesOfActivity(activity: ProgrammeActivity, { workshop, notes }: Held): ActivityMinutes {
  const { id, text } = activity
  const words = minutesWords[workshop.language]
  const said = ({ text, isPicked }: WorkshopNote) => ({ label: isPicked ? words.picked : '', text })
  const own = notes.filter(({ activity }) => activity === id)
  const boxes = boxesOf(activity)
  const inBox = (box: string) => own.filter((note) => note.box === box).map(said)
  const stray = own.filter(({ box }) => !boxes.includes(box)).map(said)
  return {
    title: text.title,
    parts: [
      ...(activity.kind === 'notes' && own.length > stray.length ? partsOf(activity, inBox) : []),
      ...(stray.length ? [{ kind: 'box' as const, name: words.elsewhere, notes: stray }] : []),
      ...(activity.kind === 'checklist' ? choicesOf(activity, workshop) : []),
      ...(activity.kind === 'cards' ? partnersOf(activity, workshop) : []),
    ],
  }
}

const plainly = (text: string): MinutesNote[] => [{ label: '', text }]

function partsOf({ content, text }: ActivityOf<'notes'>, inBox: (box: string) => MinutesNote[]): MinutesPart[] {
  const { rows, columns } = content
  const nameOf = (row: string) => text.rows[row]?.name ?? ''
  if (columns.length === 0)
    return rows
      .map((row) => ({ kind: 'box' as const, name: nameOf(row), notes: inBox(row) }))
      .filter(({ notes }) => notes.length > 0)
  const heads = columns.map((column) => text.columns[column]?.name ?? '')
  const cells = (row: string) => columns.map((column) => inBox(`${row}.${column}`))
  // Columns side by side are named by their heads alone.
  const [isBoard, name] = [rows.length === 1, '']
  return isBoard
    ? [{ kind: 'table', name, heads, rows: rows.map(cells) }]
    : [{ kind: 'table', name, heads: ['', ...heads], rows: rows.map((row) => [plainly(nameOf(row)), ...cells(row)]) }]
}

function choicesOf(
  { id, content, text }: ActivityOf<'checklist'>,
  { language, choices }: Pick<Workshop, 'language' | 'choices'>,
): MinutesPart[] {
  const words = minutesWords[language]
  const chosen = new Map(choices.filter(({ activity }) => activity === id).map(({ item, option }) => [item, option]))
  if (chosen.size === 0) return []
  return content.groups.map((group) => ({
    kind: 'table',
    name: text.groups[group.id] ?? '',
    heads: [words.item, words.choice],
    rows: group.items.map((item) => [
      plainly(text.items[item] ?? ''),
      plainly(text.options[chosen.get(item) ?? ''] ?? '–'),
    ]),
  }))
}

/** Round by round; of rounds without names there is nothing to tell. */
function partnersOf(
  { id }: ActivityOf<'cards'>,
  { language, people, pairings }: Pick<Workshop, 'language' | 'people' | 'pairings'>,
): MinutesPart[] {
  const words = minutesWords[language]
  const rounds = pairings.filter(({ activity, groups }) => activity === id && groups.length > 0)
  if (rounds.length === 0) return []
  const rows = rounds.map(({ round, groups }) => [
    plainly(words.round(round)),
    groups.flatMap((group) => plainly(namesOf(group, people))),
  ])
  return [{ kind: 'table', name: '', heads: ['', words.partners], rows }]
}

/** Those of a group, by name. */
export function namesOf(group: readonly string[], people: Workshop['people']): string {
  return group.map((id) => people.find((person) => person.id === id)?.name ?? '–').join(' · ')
}
