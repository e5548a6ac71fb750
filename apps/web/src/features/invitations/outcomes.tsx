import type { InviteState } from './invitation.actions'

type Outcomes = InviteState['outcomes']

export interface OutcomeWords {
  title: string
  all: string
  some: string
  none: string
}

/** What became of a list: how many are invited, and one line for each who is not, with the reason. */
export function Outcomes({
  outcomes,
  words,
}: {
  outcomes: Outcomes
  words: OutcomeWords & Record<Outcomes[number]['outcome'], string>
}) {
  const invited = outcomes.filter(({ outcome }) => outcome === 'invited')
  const others = outcomes.filter(({ outcome }) => outcome !== 'invited')
  const said = others.length === 0 ? words.all : invited.length ? words.some : words.none
  return (
    <section role="status" className="grid gap-2 rounded-control bg-brand-soft px-4 py-3">
      <h2 className="font-sans text-base font-semibold tracking-normal">{words.title}</h2>
      <p>
        {words.invited}: {invited.length}. {said}
      </p>
      {others.length > 0 && (
        <ul className="grid gap-1">
          {others.map(({ address, outcome }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same address can stand in the list several times, which never changes
            <li key={place}>
              <bdi className="font-semibold">{address}</bdi>: {words[outcome]}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
