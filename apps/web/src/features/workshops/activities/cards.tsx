'use client'
import { Button } from '@/components/button'
import { fill } from '@/features/rounds/sheet/fill'
import { Partners } from './partners'
import type { ViewProps } from './view'

/** Questions, one card at a time; where two and two talk about them, with the bell that finds new partners. */
export function Cards(props: ViewProps<'cards'>) {
  const { activity, state, store, words, isLeading } = props
  const { cards, partners } = activity.content
  const at = Math.max(0, cards.indexOf(state.workshop.at.card ?? ''))
  const turn = (by: number) => {
    const card = cards[at + by]
    if (card && state.workshop.at.step) void store?.show(state.workshop.at.step, activity.id, card)
  }
  return (
    <div className={partners && !store ? 'grid items-start gap-6 lg:grid-cols-2' : 'grid gap-6'}>
      <section className="grid gap-3" aria-label={words.cards.card}>
        <div
          aria-live="polite"
          className="card grid min-h-[11rem] place-items-center gap-3 px-5 py-8 text-center sm:min-h-[14rem]"
        >
          <p className="text-[0.95rem] text-ink-soft tabular-nums">
            {fill(words.cards.position, { at: at + 1, of: cards.length })}
          </p>
          <p className="max-w-[30ch] font-serif text-[clamp(1.5rem,1.1rem+1.8vw,2.4rem)]/tight font-medium">
            {activity.text.cards[cards[at] ?? '']}
          </p>
        </div>
        {store && isLeading && (
          <div className="flex flex-wrap justify-between gap-3">
            <Button look="quiet" disabled={at === 0} aria-disabled={state.isBusy || undefined} onClick={() => turn(-1)}>
              {words.cards.back}
            </Button>
            <Button
              look="quiet"
              disabled={at === cards.length - 1}
              aria-disabled={state.isBusy || undefined}
              onClick={() => turn(1)}
            >
              {words.cards.turn}
            </Button>
          </div>
        )}
      </section>
      {partners && <Partners {...props} />}
    </div>
  )
}
