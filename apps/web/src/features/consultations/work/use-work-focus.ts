import { type RefObject, useEffect, useRef } from 'react'
import type { WorkState } from './work-state'

const headings = (list: HTMLElement | null) => [
  ...(list?.querySelectorAll<HTMLElement>('[id^="contribution-"][tabindex]') ?? []),
]

/**
 * Where the reader goes on after something was done: at the contribution; where it left the list, at the one that took
 * its place; after a refusal, at what is at fault.
 */
export function useWorkFocus(state: WorkState, list: RefObject<HTMLDivElement | null>) {
  const seen = useRef(state)
  const order = useRef<string[]>([])
  useEffect(() => {
    const now = headings(list.current)
    const before = order.current
    order.current = now.map(({ id }) => id)
    if (state === seen.current || !state.last) return
    seen.current = state
    const id = `contribution-${state.last}`
    const own = document.getElementById(id)
    const card = own?.closest('li')
    const fault = state.refused[state.last] && card?.querySelector<HTMLElement>('[aria-invalid], [role="alert"]')
    const next = now[Math.min(before.indexOf(id), now.length - 1)]
    ;(fault ?? own ?? next)?.focus()
  })
}
