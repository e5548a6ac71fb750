'use client'
import { Activity } from '../activities/activity'
import { sayTime } from '../hold/clock'
import { shownIn } from '../hold/places'
import type { HoldSource, HoldWays } from '../hold/source'
import { TimeSaid } from '../hold/time-card'
import { useHold } from '../hold/use-hold'
import { useTime } from '../hold/use-time'
import type { HoldWords } from '../hold/words'
import { useFit, useLatestInSight } from './use-fit'

interface Props {
  source: HoldSource
  words: HoldWords
  ways: HoldWays
}

/** What everybody in the room looks at: follows whoever leads, and has nothing to press. */
export function ScreenDesk({ source, words, ways }: Props) {
  const { state } = useHold(source)
  const time = useTime(state)
  const { workshop, following, ended } = state
  useFit(state, time.state)
  const { at, title } = workshop
  const shown = shownIn(workshop)
  useLatestInSight(shown?.activity.id, state.notes)
  const isShown = at.state === 'underway' && !ended && shown !== undefined
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto] gap-5 p-[clamp(1rem,2.5vw,3rem)]">
      {/* Should the page be longer than the screen, the time stays in sight. */}
      <header className="sticky top-0 z-10 flex flex-wrap items-start justify-between gap-x-10 gap-y-3 bg-ground py-3">
        <div className="grid gap-1" lang={workshop.language}>
          <h1 className={isShown ? 'font-sans text-[0.85rem] font-normal tracking-normal text-ink-soft' : ''}>
            {title}
          </h1>
          {isShown && <h2 className="font-sans text-[1rem] font-semibold tracking-normal">{shown.step.name}</h2>}
        </div>
        {time.state !== 'none' && (
          <div
            className={`rounded-card px-5 py-2 text-end ${time.state === 'over' ? 'bg-accent text-brand-ink' : 'bg-brand-soft'}`}
          >
            <p role="timer" aria-live="off" className="text-[3.6rem]/none font-semibold tabular-nums">
              {sayTime(time.left)}
            </p>
            {time.state !== 'running' && <p className="font-semibold">{words.time[time.state]}</p>}
          </div>
        )}
        <TimeSaid time={time} words={words} />
      </header>
      <div lang={isShown ? workshop.language : undefined} className="min-w-0">
        {isShown ? (
          <Activity activity={shown.activity} state={state} words={words} ways={ways} isLeading={false} />
        ) : (
          <p className="font-serif text-[1.8rem]">{ended ? words.ended[ended] : closing()}</p>
        )}
      </div>
      <p role="status" className="text-[0.85rem] text-accent">
        {(following === 'offline' || following === 'signed-out') && words.onScreen.offline}
      </p>
    </div>
  )

  function closing() {
    return at.state === 'finished' ? words.onScreen.thanks : words.onScreen.soon
  }
}
