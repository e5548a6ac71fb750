'use client'
import { useEffect, useRef, useState } from 'react'
import { ButtonLink } from '@/components/button'
import { Notice } from '@/components/notice'
import type { LiveState } from '../live/connection'
import type { DraftSession } from '../live/draft-session'
import { wordsOf } from '../live/left-behind'
import type { DraftWords } from '../words'
import type { Places } from './fill-in'
import { UnsavedText } from './unsaved-text'

interface Props {
  state: LiveState
  session: DraftSession
  fragment: string
  places: Places
  words: DraftWords
  ways: { policy: string }
}

/** That nothing more is written here, and why. What the server did not take can be copied before it is let go. */
export function DraftEnded({ state, session, fragment, places, words, ways }: Props) {
  const { trouble, hasUnsaved } = state
  const ended: Partial<Record<string, string>> = words.ended
  const [text] = useState(() => wordsOf(session.doc, fragment, places))
  const discard = async () => {
    await session.discard()
    window.location.assign(ways.policy)
  }
  const place = useRef<HTMLDivElement>(null)
  // Whoever wrote far down would otherwise only find that nothing can be written any more.
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1} className="scroll-mt-4">
      <Notice tone="trouble" {...(hasUnsaved && { title: words.unsaved })}>
        <p>{ended[trouble ?? 'gone'] ?? words.ended.gone}</p>
        {hasUnsaved ? (
          <UnsavedText text={text} words={words} discard={() => void discard()} />
        ) : (
          <div>
            <ButtonLink look="quiet" href={ways.policy}>
              {words.toPolicy}
            </ButtonLink>
          </div>
        )}
      </Notice>
    </div>
  )
}
