import type { ReactNode } from 'react'

/** What a page is, what stands above it, and its one main action. */
export function PageHeader({ above, title, action }: { above?: ReactNode; title: ReactNode; action?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="grid gap-1.5">
        {above && <p className="text-ink-soft">{above}</p>}
        <h1>{title}</h1>
      </div>
      {action && <div className="flex flex-wrap gap-3">{action}</div>}
    </header>
  )
}
