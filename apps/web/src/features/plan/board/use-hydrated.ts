import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the page answers to the mouse yet: not on the server, and not before its script has come. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
