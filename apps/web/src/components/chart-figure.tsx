import type { ReactNode } from 'react'

/** A picture, one sentence that says what it shows, and the same figures as a table behind it. */
export function ChartFigure({
  caption,
  tableLabel,
  table,
  children,
}: {
  caption: ReactNode
  tableLabel: string
  table: ReactNode
  children: ReactNode
}) {
  return (
    <figure className="grid gap-3.5">
      {children}
      <figcaption className="max-w-[68ch] text-[0.95rem] text-ink-soft">{caption}</figcaption>
      <details className="text-[0.95rem]">
        <summary className="w-fit text-brand underline underline-offset-3 print:hidden">{tableLabel}</summary>
        <div className="pt-3">{table}</div>
      </details>
    </figure>
  )
}
