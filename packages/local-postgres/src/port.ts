import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

const absent = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT'])

/** Whether a TCP port of an address can be listened on right now; an address this machine lacks has all its ports free. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', (error) => done('code' in error && absent.has(String(error.code))))
    probe.listen(port, host, () => probe.close(() => done(true)))
  })
}

/**
 * Below the ports that systems hand out to connections of their own: one of those could be taken by an outgoing
 * connection between being found free and being listened on.
 */
const settled = { from: 15_000, to: 30_000 }

/** A TCP port that nobody listens on, and that no connection is given by itself. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  for (let tries = 0; tries < 200; tries++) {
    const port = randomInt(settled.from, settled.to)
    if (await isPortFree(port, host)) return port
  }
  throw new Error(`No free port was found between ${settled.from} and ${settled.to}.`)
}

/** The first free port from the wanted one upwards. */
export async function nextFreePort(wanted: number, host?: string): Promise<number> {
  for (let port = wanted; port < wanted + 100; port++) if (await isPortFree(port, host)) return port
  throw new Error(`The ports ${wanted} to ${wanted + 99} are all taken.`)
}
