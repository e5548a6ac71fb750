'use client'
import type { HoldState } from './hold-state'
import type { HoldStore } from './hold-store'
import { boxesIn, type Shown } from './places'
import { keyOf } from './unsaved'
import { UnsavedList } from './unsaved-list'
import type { HoldWords } from './words'

interface Props {
  state: HoldState
  store: HoldStore
  words: HoldWords
  shown: Shown
}

/** What was being written in an activity that is not shown any more: the workshop went on meanwhile. */
export function LeftBehind({ state, store, words, shown }: Props) {
  const { typed, edits } = state.unsaved
  const isElsewhere = (activity: string) => activity !== shown.activity.id
  const acts = (save: () => void, drop: () => void) =>
    state.workshop.at.state === 'underway'
      ? [
          { says: words.notes.save, does: save },
          { says: words.notes.discard, does: drop },
        ]
      : []
  const left = [
    ...boxesIn(state.workshop.programme).flatMap(([activity, box]) => {
      const key = keyOf(activity, box)
      const text = typed[key] ?? ''
      if (!text.trim() || !isElsewhere(activity)) return []
      const [save, drop] = [() => store.add(activity, box), () => store.dropTyped(key)]
      return [{ key, text, acts: acts(save, drop) }]
    }),
    ...Object.values(edits)
      // Where somebody else has written meanwhile, both are to be seen: that waits.
      .filter(({ theirs, isSent, ...edit }) => !isSent && theirs === undefined && isElsewhere(edit.activity))
      .filter(({ id }) => !state.gone.includes(id))
      .map(({ id, text }) => {
        const [save, drop] = [() => store.saveEdit(id), () => store.cancelEdit(id)]
        return { key: id, text, acts: acts(save, drop) }
      }),
  ]
  return <UnsavedList id="left" title={words.leftBehind.title} detail={words.leftBehind.detail} texts={left} />
}
