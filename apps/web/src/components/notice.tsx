import type { ReactNode } from 'react'
import { Icon } from './icon'

/** Something the reader should know now. Trouble is read out at once. */
export function Notice({
  tone = 'calm',
  title,
  children,
}: {
  tone?: 'calm' | 'trouble'
  title?: string
  children?: ReactNode
}) {
  const isTrouble = tone === 'trouble'
  return (
    <div
      role={isTrouble ? 'alert' : undefined}
      className={`flex gap-3 rounded-control px-4 py-3 ${isTrouble ? 'bg-accent-soft text-ink' : 'bg-brand-soft text-ink'}`}
    >
      <Icon name={isTrouble ? 'warn' : 'check'} className={`mt-1 size-5 ${isTrouble ? 'text-accent' : 'text-brand'}`} />
      <div className="grid gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  )
}
