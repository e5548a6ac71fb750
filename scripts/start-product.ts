import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort } from '@trivselsrum/local-postgres/port'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface Product {
  url: string
  /** How long it took from the command to the address. */
  seconds: number
  stop: () => Promise<void>
}

/**
 * Starts the product as `npm start` does, on a free port with data of its own: for what measures it or takes its picture.
 *
 * @throws Error when it ends before it is ready; it has said why by then.
 */
export async function startProduct(data: string): Promise<Product> {
  const began = performance.now()
  const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'apps/local/src/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(await freePort()), TRIVSELSRUM_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const url = await new Promise<string>((done, fail) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const address = text.match(/^ready (\S+)/m)?.[1]
      if (address) done(address)
    })
    child.once('exit', () => fail(new Error('the product did not start')))
  })
  return {
    url,
    seconds: (performance.now() - began) / 1000,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
