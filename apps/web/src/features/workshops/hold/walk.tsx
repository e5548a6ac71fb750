'use client'
import type { ReactNode } from 'react'
import { Button, buttonClass } from '@/components/button'
import { sayTime } from './clock'
import { FINISH } from './finish'
import type { HoldState } from './hold-state'
import { neighbourOf, type Shown } from './places'
import { useTime } from './use-time'
import type { HoldWords } from './words'

interface Props {
  state: HoldState
  words: HoldWords
  shown: Shown | undefined
  isLeading: boolean
  go: (way: 'next' | 'previous') => void
  children: ReactNode
}

/** On and back, always in reach, with the time and whether all is saved. */
export function Walk({ state, words, shown, isLeading, go, children }: Props) {
  const time = useTime(state)
  const { programme } = state.workshop
  const [next, previous] = [
    shown && neighbourOf(programme, shown, 'next'),
    shown && neighbourOf(programme, shown, 'previous'),
  ]
  return (
    <div className="walk-bar sticky bottom-0 -mx-5 grid gap-1 border-t border-line bg-ground px-5 py-3 print:hidden">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        {children}
        {/* The clock itself is above; here it only stays in sight. */}
        <p aria-hidden="true" className="text-[1.15rem] font-semibold tabular-nums">
          {time.state === 'over' ? words.time.over : time.state !== 'none' && sayTime(time.left)}
        </p>
        {isLeading && (
          <div className="flex flex-1 items-center justify-end gap-3">
            <Button
              look="quiet"
              disabled={!previous}
              aria-disabled={state.isBusy || undefined}
              onClick={() => go('previous')}
            >
              {words.previous}
            </Button>
            {next ? (
              <Button aria-disabled={state.isBusy || undefined} onClick={() => go('next')}>
                {words.next}
              </Button>
            ) : (
              <a href={`#${FINISH}`} className={buttonClass()}>
                {words.toFinish}
              </a>
            )}
          </div>
        )}
      </div>
      {isLeading && next && (
        <p className="hidden max-w-none text-end text-[0.9rem] text-ink-soft sm:block">
          {words.nextIs} <span lang={state.workshop.language}>{nameOf(next, shown)}</span>
        </p>
      )}
    </div>
  )
}

const nameOf = (next: Shown, shown: Shown | undefined) =>
  next.step.id === shown?.step.id ? next.activity.text.title : next.step.name
