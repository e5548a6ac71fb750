'use client'
import Link from 'next/link'
import { ButtonLink } from '@/components/button'
import type { ViewProps } from './view'

/** The text is written where all texts of the company are. */
export function Document({ words, ways, store }: ViewProps<'document'>) {
  return (
    <div className="card grid justify-items-start gap-3">
      <p>{words.document.detail}</p>
      {store && (
        <>
          <ButtonLink href={ways.newPolicy}>{words.document.begin}</ButtonLink>
          <Link href={ways.policies}>{words.document.policies}</Link>
        </>
      )}
    </div>
  )
}
