'use client'
import type { ReactNode } from 'react'
import { Button, type ButtonLook } from '@/components/button'
import { fill } from '@/features/rounds/sheet/fill'
import { useBell } from './bell'
import { sayTime, type TimeNow } from './clock'
import type { TimeAct } from './hold-calls'
import type { HoldState } from './hold-state'
import type { HoldStore } from './hold-store'
import { useTime } from './use-time'
import type { HoldWords } from './words'

interface Props {
  state: HoldState
  store: HoldStore
  words: HoldWords
  /** How long the step is to take. */
  minutes: number
  isLeading: boolean
}

/** The time: how much is left, and what whoever leads can do with it. */
export function TimeCard({ state, store, words, minutes, isLeading }: Props) {
  const bell = useBell(isLeading)
  const time = useTime(state, bell.ring)
  return (
    <section
      aria-label={words.time.title}
      className={`card grid gap-3 ${time.state === 'over' ? 'border-accent bg-accent-soft' : ''}`}
    >
      <Clock time={time} words={words} minutes={minutes} />
      {isLeading && (
        <div className="flex flex-wrap gap-2">
          <TimeButtons {...{ time, state, store, words, minutes }} />
        </div>
      )}
      <button
        type="button"
        onClick={() => (bell.isHeard ? bell.silence() : bell.sound())}
        className="min-h-11 justify-self-start text-[0.95rem] text-brand underline underline-offset-3"
      >
        {bell.isHeard ? words.time.soundIsOn : words.time.soundOn}
      </button>
    </section>
  )
}

function Clock({ time, words, minutes }: { time: TimeNow; words: HoldWords; minutes: number }) {
  const [size, ink] = ['text-[2.9rem]/none font-semibold tabular-nums', time.state === 'over' ? 'text-accent' : '']
  return (
    <div className="grid gap-1">
      <p role="timer" aria-live="off" className={`${size} ${ink}`}>
        {time.state === 'none' ? sayTime(minutes * 60_000) : sayTime(time.left)}
      </p>
      <p className={time.state === 'over' ? 'font-semibold text-accent' : 'text-[0.95rem] text-ink-soft'}>
        {words.time[time.state]}
      </p>
      <TimeSaid time={time} words={words} />
    </div>
  )
}

/** What is read out: not every second, but when it begins, stands still, comes to its last minute, and ends. */
export function TimeSaid({ time, words }: { time: TimeNow; words: HoldWords }) {
  const isLastMinute = time.state === 'running' && time.left <= 60_000
  return (
    <p role="status" className="sr-only">
      {time.state !== 'none' && (isLastMinute ? words.time.lastMinute : words.time[time.state])}
    </p>
  )
}

/** What the first button does, by how the time stands; over, there is nothing to begin or hold. */
const firstActs = ({ minutes, words: { time } }: Pick<Props, 'minutes' | 'words'>) =>
  ({
    none: { says: fill(time.start, { minutes }), does: { do: 'start', seconds: minutes * 60 } },
    running: { says: time.pause, does: { do: 'pause' } },
    paused: { says: time.resume, does: { do: 'resume' } },
    over: undefined,
  }) satisfies Record<TimeNow['state'], { says: string; does: TimeAct } | undefined>

/** The first button stays the same one, and none is disabled while it works: whoever goes by keyboard keeps their place. */
function TimeButtons({ time, state, store, words, minutes }: Omit<Props, 'isLeading'> & { time: TimeNow }) {
  const first = firstActs({ minutes, words })[time.state]
  const button = (look: ButtonLook, says: ReactNode, does: TimeAct) => (
    <Button look={look} aria-disabled={state.isBusy || undefined} onClick={() => void store.time(does)}>
      {says}
    </Button>
  )
  const extend = (by: number) =>
    button(
      'quiet',
      <>
        <span aria-hidden="true">+{by}</span>
        <span className="sr-only">{fill(words.time.extend, { minutes: by })}</span>
      </>,
      { do: 'extend', seconds: by * 60 },
    )
  return (
    <>
      {first && button(time.state === 'running' ? 'quiet' : 'primary', first.says, first.does)}
      {time.state !== 'none' && (
        <>
          {extend(1)}
          {extend(5)}
          {button('quiet', words.time.end, { do: 'end' })}
        </>
      )}
    </>
  )
}
