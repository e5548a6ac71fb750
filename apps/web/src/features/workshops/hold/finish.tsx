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
import { isUnderway } from './unsaved'
import type { HoldWords } from './words'

interface Props {
  state: HoldState
  store: HoldStore
  words: HoldWords
  ways: HoldWays
  shown: Shown
}

/** The end of a workshop: when what became of it is looked at, and on to what was written. It can be opened again. */
export function Finish({ state, store, words, ways, shown }: Props) {
  const [day, setDay] = useState('')
  const router = useRouter()
  const isLast = !neighbourOf(state.workshop.programme, shown, 'next')
  const typed = Object.keys(state.unsaved.typed).length
  const finish = async () => {
    if (await store.finish(day || null)) router.push(ways.workshop)
  }
  return (
    <details key={String(isLast)} open={isLast} className="card">
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
        {typed > 0 && <p className="font-semibold text-accent">{fill(words.finish.typed, { count: typed })}</p>}
        <div>
          <Button disabled={state.isBusy} onClick={() => void finish()}>
            {words.finish.submit}
          </Button>
        </div>
      </div>
    </details>
  )
}
