import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { freePort, isPortFree } from './port.ts'

async function listen(port = 0) {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return address && typeof address === 'object' ? address.port : 0
}

test('a port that somebody listens on is not free, and is again when they have gone', async () => {
  const port = await listen()
  expect(await isPortFree(port)).toBe(false)
})

test('a free port can be listened on', async () => {
  const port = await freePort()
  expect(await isPortFree(port)).toBe(true)
  expect(await listen(port)).toBe(port)
})

test('an address that this machine does not have leaves the port free', async () => {
  expect(await isPortFree(await freePort(), '192.0.2.1')).toBe(true)
})

test('a free port is none that a system gives to outgoing connections', async () => {
  for (let time = 0; time < 20; time++) expect(await freePort()).toBeLessThan(32_768)
})
