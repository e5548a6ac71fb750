'use client'
import Link from 'next/link'
import { PrintButton } from '@/components/print-button'

export interface CodesWords {
  title: string
  detail: string
  print: string
  done: string
}

/** The recovery codes, this once. */
export function RecoveryCodes({ codes, words, to }: { codes: string[]; words: CodesWords; to: string }) {
  return (
    <section className="card grid gap-5">
      <h2 role="status">{words.title}</h2>
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
