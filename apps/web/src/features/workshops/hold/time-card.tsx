'use client'
import { Button } from '@/components/button'
import { fill } from '@/features/rounds/sheet/fill'
import { useBell } from './bell'
import { sayTime, type TimeNow } from './clock'
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
  const bell = useBell()
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
        onClick={() => (bell.isOn ? bell.silence() : void bell.allow())}
        className="min-h-11 justify-self-start text-[0.95rem] text-brand underline underline-offset-3"
      >
        {bell.isOn ? words.time.soundIsOn : words.time.soundOn}
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

function TimeButtons({ time, state, store, words, minutes }: Omit<Props, 'isLeading'> & { time: TimeNow }) {
  const isBusy = state.isBusy
  const extend = (by: number) => (
    <Button look="quiet" disabled={isBusy} onClick={() => void store.time({ do: 'extend', seconds: by * 60 })}>
      <span aria-hidden="true">+{by}</span>
      <span className="sr-only">{fill(words.time.extend, { minutes: by })}</span>
    </Button>
  )
  if (time.state === 'none')
    return (
      <Button disabled={isBusy} onClick={() => void store.time({ do: 'start', seconds: minutes * 60 })}>
        {fill(words.time.start, { minutes })}
      </Button>
    )
  return (
    <>
      {time.state === 'running' && (
        <Button look="quiet" disabled={isBusy} onClick={() => void store.time({ do: 'pause' })}>
          {words.time.pause}
        </Button>
      )}
      {time.state === 'paused' && (
        <Button disabled={isBusy} onClick={() => void store.time({ do: 'resume' })}>
          {words.time.resume}
        </Button>
      )}
      {extend(1)}
      {extend(5)}
      <Button look="quiet" disabled={isBusy} onClick={() => void store.time({ do: 'end' })}>
        {words.time.end}
      </Button>
    </>
  )
}
