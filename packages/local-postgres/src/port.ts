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

/** A TCP port that nobody listens on. */
export function freePort(host = '127.0.0.1'): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, host, () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))))
    })
  })
}

/** The first free port from the wanted one upwards. */
export async function nextFreePort(wanted: number, host?: string): Promise<number> {
  for (let port = wanted; port < wanted + 100; port++) if (await isPortFree(port, host)) return port
  throw new Error(`The ports ${wanted} to ${wanted + 99} are all taken.`)
}
