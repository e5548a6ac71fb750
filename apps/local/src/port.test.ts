import { once } from 'node:events'
import { createServer } from 'node:net'
import { freePort, isPortFree } from '@trivselsrum/local-postgres/port'
import { expect, onTestFinished, test } from 'vitest'
import { choosePort } from './port.ts'

async function occupy(port: number, host: string) {
  const server = createServer().listen(port, host)
  await once(server, 'listening')
  onTestFinished(() => void server.close())
}

test('the wanted port is used when it is free', async () => {
  const port = await freePort()
  expect(await choosePort(port)).toBe(port)
})

test('a port that is taken is passed over for the next free one', async () => {
  const port = await freePort()
  await occupy(port, '127.0.0.1')
  const chosen = await choosePort(port)
  expect(chosen).toBeGreaterThan(port)
  expect(await isPortFree(chosen)).toBe(true)
})

const hasVersion6 = await occupyOnce()

test.runIf(hasVersion6)('a port that is taken on the other address of localhost is passed over too', async () => {
  const port = await freePort()
  await occupy(port, '::1')
  expect(await choosePort(port)).toBeGreaterThan(port)
})

async function occupyOnce() {
  const server = createServer()
  const hasListened = new Promise<boolean>((done) => {
    server.once('error', () => done(false)).listen(0, '::1', () => done(true))
  })
  return hasListened.finally(() => server.close())
}
