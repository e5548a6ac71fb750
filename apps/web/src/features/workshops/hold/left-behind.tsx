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

/** What was being written in an activity that is not shown any more: the workshop went on meanwhile. */
export function LeftBehind({ state, store, words, shown }: Props) {
  const { typed, edits } = state.unsaved
  const isElsewhere = (activity: string) => activity !== shown.activity.id
  const left = [
    ...boxesIn(state.workshop.programme).flatMap(([activity, box]) => {
      const [key, save] = [keyOf(activity, box), () => store.add(activity, box)]
      const text = typed[key] ?? ''
      return text.trim() && isElsewhere(activity) ? [{ key, text, save, drop: () => store.dropTyped(key) }] : []
    }),
    ...Object.values(edits)
      // Where somebody else has written meanwhile, both are to be seen: that waits.
      .filter(({ theirs, isSent, ...edit }) => !isSent && theirs === undefined && isElsewhere(edit.activity))
      .filter(({ id }) => !state.gone.includes(id))
      .map(({ id, text }) => ({ key: id, text, save: () => store.saveEdit(id), drop: () => store.cancelEdit(id) })),
  ]
  if (left.length === 0) return null
  return (
    <section className="grid gap-3 rounded-card border-[1.5px] border-dashed border-accent p-5" aria-labelledby="left">
      <h3 id="left">{words.leftBehind.title}</h3>
      <p className="text-ink-soft">{words.leftBehind.detail}</p>
      <ul className="grid gap-3">
        {left.map(({ key, text, save, drop }) => (
          <li key={key} className="rounded-control bg-sunken px-3.5 py-2">
            <p dir="auto" className="whitespace-pre-wrap py-1">
              {text}
            </p>
            {state.workshop.at.state === 'underway' && (
              <div className="flex gap-4">
                <button type="button" className={quietClass} onClick={save}>
                  {words.notes.save}
                </button>
                <button type="button" className={quietClass} onClick={drop}>
                  {words.notes.discard}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
