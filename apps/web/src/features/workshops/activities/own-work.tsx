'use client'
import { SeenBy } from '@/components/seen-by'
import type { HoldWords } from '../hold/words'

/** What each does for themselves: on paper or on their own phone; nothing of it is filled in here. */
export function OwnWork({
  words,
  href,
  link = words.own.link,
}: {
  words: HoldWords
  href?: string | undefined
  link?: string
}) {
  // Where there is nothing to open, as on the screen for all, it takes little room.
  return (
    <div className={href ? 'card grid gap-2.5' : 'grid gap-1.5'}>
      <p>
        <strong className="font-semibold">{words.own.title}.</strong> {words.own.detail}
      </p>
      {href && (
        <p>
          {/* A plain link, as everywhere to what is written for oneself: the browser then asks before words are lost. */}
          <a href={href}>{link}</a>
        </p>
      )}
      <SeenBy>{words.own.seenBy}</SeenBy>
    </div>
  )
}
