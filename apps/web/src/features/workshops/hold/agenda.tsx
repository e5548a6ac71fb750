'use client'
import { Icon } from '@/components/icon'
import { fill } from '@/features/rounds/sheet/fill'
import type { HoldState } from './hold-state'
import type { HoldStore } from './hold-store'
import { type Shown, stateOf } from './places'
import type { HoldWords } from './words'

interface Props {
  state: HoldState
  store: HoldStore
  words: HoldWords
  shown: Shown | undefined
  isLeading: boolean
}

/** The steps in their order, with how long each takes and where the workshop is; whoever leads goes to one from here. */
export function Agenda({ state, store, words, shown, isLeading }: Props) {
  const { programme, language } = state.workshop
  return (
    <details open className="grid gap-2 lg:sticky lg:top-5 lg:col-start-1">
      <summary className="font-semibold">{words.agenda}</summary>
      <ol className="grid gap-0.5 pt-2">
        {programme.steps.map((step) => {
          const where = stateOf(programme, shown, step)
          return (
            <li key={step.id}>
              <button
                type="button"
                aria-current={where === 'now' ? 'step' : undefined}
                disabled={!isLeading}
                aria-disabled={state.isBusy || undefined}
                onClick={() => void store.show(step.id, step.activities[0]?.id)}
                className={`grid min-h-11 w-full grid-cols-[1.4rem_minmax(0,1fr)_auto] items-center gap-2 rounded-control px-2.5 py-1.5 text-start text-[0.95rem]/snug enabled:hover:bg-brand-soft aria-[current]:bg-brand-soft aria-[current]:font-semibold ${where === 'skipped' ? 'text-ink-soft line-through' : ''}`}
              >
                <span aria-hidden="true">
                  {where === 'done' && <Icon name="check" className="size-4 text-brand" />}
                  {where === 'now' && <span className="block size-2.5 rounded-full bg-brand" />}
                </span>
                <span lang={language}>{step.name}</span>
                <span className="text-[0.9rem] font-normal text-ink-soft tabular-nums">
                  {fill(words.minutes, { minutes: step.minutes })}
                </span>
                <span className="sr-only">{words.stepState[where]}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
