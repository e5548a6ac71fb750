'use client'
import { ButtonLink } from '@/components/button'
import type { ViewProps } from './view'

/** The statements are answered in the round of the quarter, the same as ever, and its result is there. */
export function Rating({ words, ways, store }: ViewProps<'rating'>) {
  const { round } = ways
  return (
    <div className="card grid justify-items-start gap-3">
      <p>{words.rating.detail}</p>
      {store && round && (
        <ButtonLink href={round.href}>{round.is === 'there' ? words.rating.toRound : words.rating.open}</ButtonLink>
      )}
    </div>
  )
}
