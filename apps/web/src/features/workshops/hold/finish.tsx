'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/button'
import { controlClass, Field } from '@/components/field'
import { fill } from '@/features/rounds/sheet/fill'
import type { HoldState } from './hold-state'
import type { HoldStore } from './hold-store'
import { neighbourOf, type Shown } from './places'
import type { HoldWays } from './source'
import { beingWrittenIn, isUnderway } from './unsaved'
import type { HoldWords } from './words'

interface Props {
  state: HoldState
  store: HoldStore
  words: HoldWords
  ways: HoldWays
  shown: Shown
}

/** The end of the page, which the last step leads on to. */
export const FINISH = 'finish'

/** The end of a workshop: when what became of it is looked at, and on to what was written. It can be opened again. */
export function Finish({ state, store, words, ways, shown }: Props) {
  const [day, setDay] = useState('')
  const router = useRouter()
  const isLast = !neighbourOf(state.workshop.programme, shown, 'next')
  const { steps, beside } = state.workshop.programme
  const written = beingWrittenIn(state.unsaved)
  const unsaved = [...steps.flatMap(({ activities }) => activities), ...beside].filter(({ id }) => written.has(id))
  const finish = async () => {
    if (await store.finish(day || null)) router.push(ways.workshop)
  }
  return (
    <details key={String(isLast)} id={FINISH} open={isLast} className="card scroll-mt-5">
      <summary className="font-semibold">{words.finish.title}</summary>
      <div className="grid gap-4 pt-3">
        <p className="text-ink-soft">{words.finish.lead}</p>
        <div className="max-w-64">
          <Field id="followUpOn" label={words.finish.followUp} hint={words.finish.followUpHint}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={day}
                onChange={({ target }) => setDay(target.value)}
                className={controlClass}
              />
            )}
          </Field>
        </div>
        {isUnderway(state.unsaved) && <p className="font-semibold text-accent">{words.finish.unsaved}</p>}
        {unsaved.length > 0 && (
          <p className="font-semibold text-accent">
            {fill(words.finish.typed, { places: unsaved.map(({ text }) => text.title).join(', ') })}
          </p>
        )}
        <div>
          <Button aria-disabled={state.isBusy || undefined} onClick={() => void finish()}>
            {words.finish.submit}
          </Button>
        </div>
      </div>
    </details>
  )
}
