'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/button'
import { controlClass } from '@/components/field'
import { fill } from '@/features/rounds/sheet/fill'
import type { ViewProps } from './view'

/** Who talks with whom until the bell; without names, what to do when it rings. */
export function Partners(props: ViewProps<'cards'>) {
  const { activity, state, store, words, isLeading } = props
  const { people, pairings } = state.workshop
  const own = pairings.filter((pairing) => pairing.activity === activity.id)
  const latest = own.reduce<(typeof own)[number] | undefined>(
    (newest, pairing) => (newest && newest.round > pairing.round ? newest : pairing),
    undefined,
  )
  const { rounds = 0, minutes = 0 } = activity.content.partners ?? {}
  const round = latest?.round ?? 0
  const present = people.filter(({ isPresent }) => isPresent)
  const isPaired = (id: string) => latest?.groups.some((group) => group.includes(id)) ?? false
  const waiting = round > 0 && latest?.groups.length ? present.filter(({ id }) => !isPaired(id)) : []
  // Each bell brings the next card as well.
  const ring = async () => {
    const { step, card } = state.workshop.at
    const { cards } = activity.content
    const next = cards[Math.max(0, cards.indexOf(card ?? '')) + 1]
    if ((await store?.ring(activity.id, round + 1)) && round > 0 && next && step)
      await store?.show(step, activity.id, next)
  }
  return (
    <section className="grid gap-4" aria-labelledby="partners">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h4 id="partners" className="font-serif text-[1.25rem] font-medium">
          {words.partners.title}
        </h4>
        {round > 0 && (
          <p className="text-ink-soft tabular-nums">
            {fill(round > rounds ? words.partners.roundMore : words.partners.round, { round, rounds })}
          </p>
        )}
      </div>
      <div role="status" className="grid gap-3">
        {latest && latest.groups.length > 0 ? (
          <Groups
            title={words.partners.nowTalk}
            groups={latest.groups}
            nameOf={(id) => people.find((person) => person.id === id)?.name ?? '–'}
          />
        ) : (
          <p className="card max-w-none">{fill(words.partners.nameless, { minutes })}</p>
        )}
        {waiting.length > 0 && (
          <p className="text-ink-soft">
            {fill(words.partners.waiting, { names: waiting.map(({ name }) => name).join(', ') })}
          </p>
        )}
      </div>
      {store && isLeading && (
        <div>
          <Button aria-disabled={state.isBusy || undefined} onClick={() => void ring()}>
            {round === 0 ? words.partners.begin : round < rounds ? words.partners.ring : words.partners.more}
          </Button>
        </div>
      )}
      {store && <People {...props} />}
    </section>
  )
}

function Groups({
  title,
  groups,
  nameOf,
}: {
  title: string
  groups: readonly (readonly string[])[]
  nameOf: (id: string) => string
}) {
  return (
    <ul aria-label={title} className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] gap-3">
      {groups.map((group) => (
        <li key={group.join()} className="rounded-control bg-brand-soft px-4 py-3 text-[1.15rem] font-semibold">
          {group.map((id, index) => (
            <span key={id}>
              {index > 0 && <span className="font-normal text-ink-soft"> · </span>}
              <bdi>{nameOf(id)}</bdi>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** Who is in the room: who comes late is added, who leaves is taken out, both from the next bell on. */
function People({ state, store, words }: ViewProps<'cards'>) {
  const [name, setName] = useState('')
  const { people } = state.workshop
  // Decided once: it does not fold up under the hands of whoever has just written the first name.
  const [isOpen] = useState(people.length === 0)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() && (await store?.addPerson(name.trim()))) setName('')
  }
  return (
    <details className="card" open={isOpen}>
      <summary className="font-semibold">
        {fill(words.people.title, { count: people.filter(({ isPresent }) => isPresent).length })}
      </summary>
      <div className="grid gap-4 pt-3">
        <p className="text-[0.95rem] text-ink-soft">{words.people.detail}</p>
        <ul className="grid gap-x-6 sm:grid-cols-2">
          {people.map((person) => (
            <li key={person.id}>
              <label className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  className="size-5 accent-(--brand)"
                  checked={person.isPresent}
                  aria-disabled={state.isBusy || undefined}
                  onChange={({ target }) => void store?.changePerson(person.id, target.checked)}
                />
                <bdi>{person.name}</bdi>
              </label>
            </li>
          ))}
        </ul>
        <form onSubmit={add} className="flex flex-wrap items-end gap-3">
          <label className="grid flex-[1_1_14rem] gap-1.5">
            <span className="font-semibold">{words.people.name}</span>
            <input
              value={name}
              maxLength={80}
              autoComplete="off"
              onChange={({ target }) => setName(target.value)}
              className={controlClass}
            />
          </label>
          <Button type="submit" look="quiet" aria-disabled={state.isBusy || undefined}>
            {words.people.add}
          </Button>
        </form>
      </div>
    </details>
  )
}
