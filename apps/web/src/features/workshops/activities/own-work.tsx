'use client'
import Link from 'next/link'
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
  return (
    <div className="card grid gap-2.5">
      <p className="font-semibold">{words.own.title}</p>
      <p>{words.own.detail}</p>
      {href && (
        <p>
          <Link href={href}>{link}</Link>
        </p>
      )}
      <SeenBy>{words.own.seenBy}</SeenBy>
    </div>
  )
}
