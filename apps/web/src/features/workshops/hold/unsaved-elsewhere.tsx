'use client'
import { quietClass } from '../activities/quiet-class'
import type { HoldState } from './hold-state'
import type { HoldStore } from './hold-store'
import { boxesIn, type Shown } from './places'
import { keyOf } from './unsaved'
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
  const homeless: { key: string; text: string; refused?: string | undefined; drop: () => void; save?: () => void }[] = [
    ...Object.entries(typed)
      .filter(([key]) => !boxes.includes(key))
      .map(([key, text]) => ({ key, text, drop: () => store.dropTyped(key) })),
    ...notes
      .filter(
        ({ activity, box, refused }) =>
          !boxes.includes(keyOf(activity, box)) || (refused && activity !== shown.activity.id),
      )
      .map(({ id, text, refused }) => ({ key: id, text, refused, drop: () => store.discard(id) })),
    ...Object.values(edits)
      .filter(({ id, activity }) => state.gone.includes(id) || isMissing(state, activity, id))
      .map(({ id, text }) => ({ key: id, text, drop: () => store.cancelEdit(id), save: () => store.saveAsNew(id) })),
  ]
  if (homeless.length === 0) return null
  return (
    <section
      className="grid gap-3 rounded-card border-[1.5px] border-dashed border-accent p-5"
      aria-labelledby="homeless"
    >
      <h3 id="homeless">{words.homeless.title}</h3>
      <p className="text-ink-soft">{words.homeless.detail}</p>
      <ul className="grid gap-3">
        {homeless.map(({ key, text, refused, drop, save }) => (
          <li key={key} className="rounded-control bg-sunken px-3.5 py-2">
            <p dir="auto" className="whitespace-pre-wrap py-1">
              {text}
            </p>
            {refused && <p className="text-[0.9rem] font-semibold text-accent">{refused}</p>}
            <div className="flex gap-4">
              {save && (
                <button type="button" className={quietClass} onClick={save}>
                  {words.homeless.saveAsNew}
                </button>
              )}
              <button type="button" className={quietClass} onClick={drop}>
                {words.notes.discard}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
