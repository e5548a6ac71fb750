'use client'
import type { HoldState } from './hold-state'
import type { HoldStore } from './hold-store'
import { boxesIn, type Shown } from './places'
import { keyOf } from './unsaved'
import { UnsavedList, type UnsavedText } from './unsaved-list'
import type { HoldWords } from './words'

interface Props {
  state: HoldState
  store: HoldStore
  words: HoldWords
  shown: Shown
}

/** All notes of the activity are here, and this one is not among them. */
const isMissing = ({ pages, notes }: HoldState, activity: string, id: string) =>
  pages[activity] === null && notes.every((note) => note.id !== id)

/** What was written and has no place on the screen: its box, or its note, was taken away, or it was refused elsewhere. */
export function UnsavedElsewhere({ state, store, words, shown }: Props) {
  const boxes = boxesIn(state.workshop.programme).map(([activity, box]) => keyOf(activity, box))
  const { typed, notes, edits } = state.unsaved
  const discard = (does: () => void) => ({ says: words.notes.discard, does })
  const homeless: UnsavedText[] = [
    ...Object.entries(typed)
      .filter(([key]) => !boxes.includes(key))
      .map(([key, text]) => ({ key, text, acts: [discard(() => store.dropTyped(key))] })),
    ...notes
      .filter(
        ({ activity, box, refused }) =>
          !boxes.includes(keyOf(activity, box)) || (refused && activity !== shown.activity.id),
      )
      .map(({ id, text, refused }) => ({ key: id, text, refused, acts: [discard(() => store.discard(id))] })),
    ...Object.values(edits)
      .filter(({ id, activity }) => state.gone.includes(id) || isMissing(state, activity, id))
      .map(({ id, text }) => ({
        key: id,
        text,
        acts: [
          { says: words.homeless.saveAsNew, does: () => store.saveAsNew(id) },
          discard(() => store.cancelEdit(id)),
        ],
      })),
  ]
  return <UnsavedList id="homeless" title={words.homeless.title} detail={words.homeless.detail} texts={homeless} />
}
