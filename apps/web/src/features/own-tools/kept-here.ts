// What somebody chose to keep of a tool on this device, for the next time: in the browser's own storage, and nowhere else.
// Signing out leaves it: it is nowhere else, and taking it away is its author's to do.
import type { Answers } from './answers'
import { answersFrom, keptText } from './own-file'

/** Whose it is, and of which tool. */
export interface Keeping {
  member: string
  tool: string
}

const nameOf = ({ member, tool }: Keeping) => `own ${member} ${tool}`

/** What is kept; undefined where nothing is, or where the browser keeps nothing. */
export function readKept(keeping: Keeping): Answers | undefined {
  try {
    return answersFrom(localStorage.getItem(nameOf(keeping)) ?? '', keeping.tool)
  } catch {
    return undefined
  }
}

/** Whether it is kept: a browser may have no room, or keep nothing at all. */
export function keep(keeping: Keeping, answers: Answers): boolean {
  try {
    localStorage.setItem(nameOf(keeping), keptText(keeping.tool, answers))
    return true
  } catch {
    return false
  }
}

export function forgetKept(keeping: Keeping): void {
  try {
    localStorage.removeItem(nameOf(keeping))
  } catch {
    // A browser that keeps nothing has nothing to forget either.
  }
}
