import type { ReactNode } from 'react'

/** Something that waits to be done, as the front page lists it: a round, an action, whatever else has a day. */
export interface NextEntry {
  key: string
  title: ReactNode
  /** Where it lies, when it has a page. */
  href?: string
  detail: ReactNode
  /** The way on with it, unless that is the page's main action. */
  step?: { href: string; text: string }
}
