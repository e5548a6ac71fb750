import { existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from './failure.ts'

/** How many megabytes are free where a folder lies, or will lie. */
function freeMegabytes(folder: string): number {
  let place = folder
  while (!existsSync(place)) place = dirname(place)
  const { bavail, bsize } = statfsSync(place)
  return Math.floor((bavail * bsize) / 1e6)
}

/** @throws Failure when there is not room enough for what is about to be written. */
export function requireSpace(folder: string, megabytes: number, what: string, free = freeMegabytes(folder)) {
  if (free >= megabytes) return
  throw new Failure(
    `The disk is full: ${what} needs ${megabytes} MB, and ${free} MB are free at ${folder}. Free some space, or name another folder with TRIVSELSRUM_DATA.`,
  )
}
