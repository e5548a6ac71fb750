import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { NextEntry } from './next-entry'

interface UpNextProps {
  entries: NextEntry[]
  /** What is said where nothing waits. */
  nothing: string
  /** The way to more of it. */
  children?: ReactNode
}

/** What waits to be done; the first of it is the page's main action, and has its button at the top. */
export async function UpNext({ entries, nothing, children }: UpNextProps) {
  const t = await getTranslations('overview')
  return (
    <section className="card grid gap-2" aria-labelledby="next">
      <h2 id="next">{t('next')}</h2>
      <ul>
        {entries.map(({ key, title, href, detail, step }) => (
          <li
            key={key}
            className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1 border-line py-3.5 not-first:border-t"
          >
            <span className="min-w-0">
              {href ? (
                <Link href={href} className="font-semibold text-ink underline-offset-3 hover:underline">
                  {title}
                </Link>
              ) : (
                <b className="font-semibold">{title}</b>
              )}
              <br />
              <span className="text-[0.95rem] text-ink-soft">{detail}</span>
            </span>
            {step && (
              <Link
                href={step.href}
                className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
              >
                {step.text}
              </Link>
            )}
          </li>
        ))}
        {entries.length === 0 && <li className="py-3 text-ink-soft">{nothing}</li>}
      </ul>
      {children}
    </section>
  )
}
