'use client'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { PrintButton } from '@/components/print-button'

export interface CodesWords {
  title: string
  detail: string
  print: string
  done: string
}

/** The recovery codes, this once; they come in the place of a form, and whoever hears the page is led to them. */
export function RecoveryCodes({ codes, words, to }: { codes: string[]; words: CodesWords; to: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="card grid gap-5">
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.detail}</p>
      <ol className="grid gap-x-8 gap-y-2 font-mono text-[1.05rem] sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <PrintButton>{words.print}</PrintButton>
        <Link href={to}>{words.done}</Link>
      </div>
    </section>
  )
}
