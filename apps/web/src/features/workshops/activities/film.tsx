'use client'
import Link from 'next/link'
import { buttonClass } from '@/components/button'
import type { ViewProps } from './view'

/** A film that the company found: opened elsewhere, since nothing here asks a third party for anything. */
export function Film({ activity: { id, content, text }, state, store, words, ways }: ViewProps<'film'>) {
  const address = state.workshop.programme.films[id]
  return (
    <div className="grid gap-5">
      {store && (
        <div className="card grid justify-items-start gap-3">
          {address ? (
            <>
              <a href={address} target="_blank" rel="noopener noreferrer" className={buttonClass()}>
                {words.film.open}
              </a>
              <p className="text-[0.95rem] text-ink-soft">
                {words.film.elsewhere} <bdi>{new URL(address).hostname}</bdi>
              </p>
            </>
          ) : (
            <>
              <p>{words.film.none}</p>
              {state.workshop.can.hold && <Link href={ways.adapt}>{words.film.add}</Link>}
            </>
          )}
        </div>
      )}
      {content.questions.length > 0 && (
        <section className="grid gap-2">
          <h4 className="font-semibold">{words.film.questions}</h4>
          <ul className="grid list-disc gap-1.5 ps-5">
            {content.questions.map((question) => (
              <li key={question}>{text.questions[question]}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
