import type { Cursor, Present } from '@trivselsrum/contracts/policy-live'

/** How often at most everybody is told who is there and where, in milliseconds. */
const BREATH = 100

/** Somebody at a draft, as far as the others see them. */
export interface Somebody {
  key: string
  name: string
  mayWrite: boolean
  cursor: Cursor
}

/** Tells everybody who is there, soon after something has changed about it, and of many changes at once in one word. */
export function presence(people: ReadonlySet<Somebody>, tell: (people: Present[]) => void) {
  let timer: NodeJS.Timeout | undefined
  return {
    changed: () => {
      timer ??= setTimeout(() => {
        timer = undefined
        tell([...people].map(({ key, name, mayWrite, cursor }) => ({ key, name, mayWrite, cursor })))
      }, BREATH)
    },
    end: () => clearTimeout(timer),
  }
}
