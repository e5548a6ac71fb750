import type { ReactNode } from 'react'

/** Where nothing is yet: says what this will be, and holds the button that starts it. */
export function EmptyState({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <section className="card grid justify-items-start gap-4">
      <h2>{title}</h2>
      <div className="grid gap-3 text-ink-soft">{children}</div>
      {action}
    </section>
  )
}
