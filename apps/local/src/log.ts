import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const LARGEST = 5_000_000
const TAIL = 8000

export interface Log {
  write: (text: string) => void
  /** The last of what was written. */
  tail: () => string
}

/**
 * A log file that never grows beyond five megabytes: then it becomes `FILE.1`, and the one before is dropped. A disk
 * that is full stops the log, never the program.
 */
export function boundedLog(file: string, largest = LARGEST): Log {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  let size = existsSync(file) ? statSync(file).size : 0
  let tail = ''
  return {
    tail: () => tail,
    write: (text) => {
      tail = (tail + text).slice(-TAIL)
      try {
        if (size > largest) {
          renameSync(file, `${file}.1`)
          size = 0
        }
        appendFileSync(file, text, { mode: 0o600 })
        size += Buffer.byteLength(text)
      } catch {
        // The disk is full: the programs' own failures will say so.
      }
    },
  }
}
