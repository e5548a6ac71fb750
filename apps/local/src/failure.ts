import { stripVTControlCharacters } from 'node:util'
import { PostgresFailure } from '@trivselsrum/local-postgres/failure'

/** Something the launcher can not go on with; the message is one sentence that a person can act on. */
export class Failure extends Error {
  override name = 'Failure'
  /** What a program said, for the one who wants to know more. */
  readonly detail: string

  constructor(sentence: string, detail = '') {
    super(sentence)
    this.detail = detail
  }
}

const DETAIL_LINES = 30

const diskFull = /ENOSPC|EDQUOT|no space left on device|could not extend file|disk quota exceeded/i

/** The sentence for whatever was thrown, and below it the last lines of what a program said about it. */
export function explain(error: unknown): string {
  const { message, detail } = describe(error)
  const lines = stripVTControlCharacters(detail).trim().split('\n').slice(-DETAIL_LINES).join('\n')
  return lines ? `${message}\n${lines}` : message
}

function describe(error: unknown): { message: string; detail: string } {
  if (!(error instanceof Error)) return { message: `It failed: ${String(error)}`, detail: '' }
  const detail = error instanceof Failure ? error.detail : error instanceof PostgresFailure ? '' : (error.stack ?? '')
  if (diskFull.test(`${error.message}\n${detail}`))
    return { message: 'The disk is full. Free some space and start again; what was saved before is kept.', detail }
  if (error instanceof Failure || error instanceof PostgresFailure) return { message: error.message, detail }
  return { message: 'Something went wrong that was not foreseen.', detail }
}
