'use client'
import Link from 'next/link'
import { type ReactNode, useState } from 'react'
import type { Column } from './columns'

interface BoardColumnProps {
  column: Column
  nothing: string
  /** Whether what is being dragged may be let go here. */
  isTarget: boolean
  onDrop: () => void
  children: ReactNode
}

/** What has one status: how many there are, the first of them, and the way to the rest. */
export function BoardColumn({ column, nothing, isTarget, onDrop, children }: BoardColumnProps) {
  const [isOver, setOver] = useState(false)
  const { status, name, count, total, all, cards } = column
  return (
    <section
      aria-labelledby={`column-${status}`}
      data-over={(isTarget && isOver) || undefined}
      onDragOver={(event) => {
        if (!isTarget) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDrop()
      }}
      className="grid min-h-40 content-start gap-2.5 rounded-card border-[1.5px] border-transparent bg-sunken p-3 print:p-2 data-over:border-brand data-over:bg-brand-soft print:min-h-0 print:border-line"
    >
      <h2
        id={`column-${status}`}
        className="flex items-baseline justify-between gap-3 bg-inherit px-1 py-1 text-[1.2rem] @3xl:sticky @3xl:top-0 print:static"
      >
        {name}
        <span className="font-sans text-base font-normal text-ink-soft tabular-nums" aria-hidden="true">
          {total}
        </span>{' '}
        <span className="sr-only">{count}</span>
      </h2>
      {cards.length > 0 ? (
        <ul className="grid gap-3">{children}</ul>
      ) : (
        <p className="px-1 text-[0.95rem] text-ink-soft">{nothing}</p>
      )}
      {all && (
        <Link
          href={all.href}
          className="inline-flex min-h-11 w-fit items-center px-1 text-brand underline underline-offset-3"
        >
          {all.text}
        </Link>
      )}
    </section>
  )
}
