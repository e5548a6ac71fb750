import { ApiError } from '@trivselsrum/contracts/client'
import type { Problem } from '@trivselsrum/contracts/problem'

/** What passes by itself: no answer, too many at once, a server that is busy or stopping; a sign-in that has run out. */
const isPassing = (status: number) => status === 0 || status === 401 || status === 429 || status >= 500

/** What the server said of a call that failed; nothing where it was something else. */
export function problemOf(error: unknown): Partial<Problem> {
  return error instanceof ApiError ? error.problem : {}
}

/** What the reader is told about it. */
export function wordsOf(error: unknown): { title: string; detail: string } {
  const { title = '', detail = '', code } = problemOf(error)
  // What did not reach the server is said by the page, in the reader's language.
  return code === 'unreachable' ? { title: '', detail: '' } : { title, detail }
}

/** Why something is refused for good, in the server's words. @throws what passes by itself. */
export function refusalOf(error: unknown): string {
  const { status = 0, detail = '', fields } = problemOf(error)
  if (isPassing(status)) throw error
  return fields?.[0]?.message ?? detail
}
