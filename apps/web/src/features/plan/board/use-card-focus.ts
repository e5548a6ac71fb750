import { useEffect, useRef } from 'react'
import type { FormState } from '@/lib/form-state'
import type { Column } from './columns'

/** Whoever moved a card by its form goes on from it, where it stands now: the form they stood in is gone. */
export function useCardFocus(state: FormState, columns: Column[]) {
  const seen = useRef(state)
  useEffect(() => {
    if (state === seen.current || !state.done) return
    const { action, status, by } = state.values
    if (by === 'mouse') return
    const isThere = columns.some((column) => column.status === status && column.cards.some(({ id }) => id === action))
    if (!isThere) return
    seen.current = state
    document.getElementById(`card-${action}`)?.querySelector('a')?.focus()
  }, [state, columns])
}
