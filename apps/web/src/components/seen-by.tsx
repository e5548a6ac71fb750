import type { ReactNode } from 'react'
import { Icon } from './icon'

/** Who will see what stands or is written here; the same small sign everywhere. */
export function SeenBy({ children }: { children: ReactNode }) {
  return (
    <p className="flex items-start gap-2 text-[0.9rem] text-ink-soft">
      <Icon name="eye" className="mt-0.5 size-4" />
      <span>{children}</span>
    </p>
  )
}
