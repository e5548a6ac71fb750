'use client'
import Link from 'next/link'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { fill } from '@/features/rounds/sheet/fill'
import { Activity } from '../activities/activity'
import { Agenda } from './agenda'
import { Finish } from './finish'
import { LeftBehind } from './left-behind'
import { neighbourOf, shownIn, type WireActivity } from './places'
import { SaveState } from './save-state'
import type { HoldSource, HoldWays } from './source'
import { TimeCard } from './time-card'
import { Told } from './told'
import { UnsavedElsewhere } from './unsaved-elsewhere'
import { useHold } from './use-hold'
import { useWalkKeys } from './use-walk-keys'
import { Walk } from './walk'
import type { HoldWords } from './words'

interface Props {
  /** What the page is about, beside the ways out of it. */
  title: ReactNode
  source: HoldSource
  /** The reader as a member. */
  member: string
  words: HoldWords
  ways: HoldWays
  seenBy: ReactNode
}

/** Whether something is written in an activity for all to see. */
const isWritten = ({ kind, privacy }: WireActivity) =>
  kind === 'notes' || (kind === 'checklist' && privacy === 'shared')

/** The screen of whoever leads a workshop; who does not lead follows it, and writes. */
export function HoldDesk({ title, source, member, words, ways, seenBy }: Props) {
  const { store, state } = useHold(source)
  const { workshop } = state
  const { at, programme } = workshop
  const shown = shownIn(workshop)
  const isUnderway = at.state === 'underway' && !state.ended
  const isLeading = isUnderway && at.ledBy?.id === member
  const go = (way: 'next' | 'previous') => {
    const to = shown && neighbourOf(programme, shown, way)
    if (to && isLeading) void store.show(to.step.id, to.activity.id)
  }
  useWalkKeys(isLeading, go)

  // Where the workshop goes, whoever reads by ear follows; not when the page is opened.
  const heading = useRef<HTMLHeadingElement>(null)
  const place = `${shown?.step.id} ${shown?.activity.id}`
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    // Whoever is writing goes on writing.
    if (!(document.activeElement instanceof HTMLTextAreaElement)) heading.current?.focus({ preventScroll: true })
    if (isLeading) window.scrollTo({ top: 0 })
  }, [place, isLeading])

  const heldSteps = programme.steps.filter(({ isSkipped }) => !isSkipped)
  return (
    <div className="grid gap-6">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        {title}
        <div className="flex flex-wrap gap-x-5 gap-y-1 text-[0.95rem]">
          <a href={ways.screen} target="_blank" rel="noopener" className="text-brand underline underline-offset-3">
            {words.screen}
          </a>
          <Link href={ways.workshop} className="text-brand underline underline-offset-3">
            {words.leave}
          </Link>
        </div>
      </header>
      <Told state={state} words={words} ways={ways} />
      {at.state === 'planned' && !state.ended && (
        <section className="card grid justify-items-start gap-4" aria-labelledby="begin">
          <h2 id="begin">{words.beginTitle}</h2>
          <p className="text-ink-soft">{words.beginLead}</p>
          <Button aria-disabled={state.isBusy || undefined} onClick={() => void store.startWorkshop()}>
            {words.begin}
          </Button>
        </section>
      )}
      {at.state === 'finished' && (
        <Notice title={words.finished}>
          <p>
            <Link href={ways.workshop}>{words.toSummary}</Link>
          </p>
        </Notice>
      )}
      {isUnderway && !isLeading && (
        <section className="card flex flex-wrap items-center justify-between gap-4" aria-label={words.lead}>
          <p>{at.ledBy ? fill(words.ledBy, { name: at.ledBy.name }) : words.ledByNobody}</p>
          <Button look="quiet" aria-disabled={state.isBusy || undefined} onClick={() => void store.lead()}>
            {words.takeOver}
          </Button>
        </section>
      )}
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[18rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <TimeCard state={state} store={store} words={words} minutes={shown?.step.minutes ?? 0} isLeading={isLeading} />
        {shown && (
          <div className="grid min-w-0 gap-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <div className="grid gap-3">
              <p className="text-[0.95rem] text-ink-soft tabular-nums">
                {shown.step.isSkipped
                  ? words.skipped
                  : fill(words.position, {
                      at: heldSteps.findIndex(({ id }) => id === shown.step.id) + 1,
                      of: heldSteps.length,
                      minutes: shown.step.minutes,
                    })}
              </p>
              <h2 ref={heading} tabIndex={-1} lang={workshop.language} className="text-[1.9rem] outline-none">
                {shown.step.name}
              </h2>
              <details open className="rounded-control bg-brand-soft px-4 py-3">
                <summary className="font-semibold">{words.how}</summary>
                <p lang={workshop.language} className="whitespace-pre-line pt-1.5">
                  {shown.step.how}
                </p>
              </details>
            </div>
            {shown.step.activities.length > 1 && (
              <nav aria-label={words.activities} lang={workshop.language} className="flex flex-wrap gap-2">
                {shown.step.activities.map(({ id, text }) => (
                  <button
                    key={id}
                    type="button"
                    aria-current={id === shown.activity.id ? 'true' : undefined}
                    disabled={!isLeading}
                    onClick={() => void store.show(shown.step.id, id)}
                    className="min-h-11 rounded-control border-[1.5px] border-line-strong px-4 py-1.5 text-start text-[0.95rem] aria-[current]:border-brand aria-[current]:font-semibold aria-[current]:text-brand"
                  >
                    {text.title}
                  </button>
                ))}
              </nav>
            )}
            <div lang={workshop.language}>
              <Activity
                activity={shown.activity}
                state={state}
                store={store}
                words={words}
                ways={ways}
                isLeading={isLeading}
              />
            </div>
            {isWritten(shown.activity) && seenBy}
            <LeftBehind state={state} store={store} words={words} shown={shown} />
            <UnsavedElsewhere state={state} store={store} words={words} shown={shown} />
            {isLeading && <Finish state={state} store={store} words={words} ways={ways} shown={shown} />}
          </div>
        )}
        <Agenda state={state} store={store} words={words} shown={shown} isLeading={isLeading} />
      </div>
      <Walk state={state} words={words} shown={shown} isLeading={isLeading} go={go}>
        <SaveState state={state} words={words} />
      </Walk>
    </div>
  )
}
