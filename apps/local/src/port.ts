import { isPortFree } from '@trivselsrum/local-postgres/port'
import { Failure } from './failure.ts'

/** Both addresses that a browser may take `localhost` for. */
const loopback = ['127.0.0.1', '::1']

const TRIES = 100

/**
 * The wanted port, or the first one above it that is free on every address of `localhost`: a stranger's server on one
 * of them would be shown in place of this one.
 */
export async function choosePort(wanted: number): Promise<number> {
  const last = Math.min(wanted + TRIES - 1, 65_535)
  for (let port = wanted; port <= last; port++) {
    const isFree = await Promise.all(loopback.map((host) => isPortFree(port, host)))
    if (isFree.every(Boolean)) return port
  }
  throw new Failure(`The ports ${wanted} to ${last} are all taken. Name another with PORT.`)
}
