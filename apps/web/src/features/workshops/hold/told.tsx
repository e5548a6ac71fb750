'use client'
import Link from 'next/link'
import { Notice } from '@/components/notice'
import type { HoldState } from './hold-state'
import type { HoldWays } from './source'
import type { HoldWords } from './words'

/** What the reader has to know now: what they did was refused, they are signed out, or the workshop is gone. */
export function Told({ state, words, ways }: { state: HoldState; words: HoldWords; ways: HoldWays }) {
  const { told, ended, following } = state
  return (
    <>
      {ended && (
        <Notice tone="trouble" title={words.ended[ended]}>
          <p>{words.endedDetail}</p>
          <p>
            <Link href={ways.workshops}>{words.toWorkshops}</Link>
          </p>
        </Notice>
      )}
      {told && !ended && (
        <Notice tone="trouble" title={told.title || words.unreachable}>
          <p>{told.detail || words.unreachableDetail}</p>
        </Notice>
      )}
      {following === 'signed-out' && !ended && (
        <Notice tone="trouble" title={words.signedOut}>
          <p>{words.signedOutDetail}</p>
          <p>
            <a href={ways.signIn} target="_blank" rel="noopener">
              {words.signIn}
            </a>
          </p>
        </Notice>
      )}
    </>
  )
}
