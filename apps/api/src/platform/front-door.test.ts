import { createServer, type RequestListener } from 'node:http'
import Fastify, { LogController } from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { testConfig } from '../../test/harness.ts'
import { mountWeb } from './front-door.ts'
import { loggerOptions } from './log.ts'

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  return `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
}

/** The front door before a web client that answers as told; with an address instead, before whatever is there. */
async function open(web: RequestListener | string): Promise<string> {
  const app = Fastify({ bodyLimit: 1000, trustProxy: false })
  await mountWeb(app, typeof web === 'string' ? web : await listen(web))
  onTestFinished(() => app.close())
  return app.listen({ host: '127.0.0.1', port: 0 })
}

const echo: RequestListener = (request, reply) => {
  let length = 0
  request.on('data', (chunk: Buffer) => {
    length += chunk.length
  })
  request.on('end', () => reply.end(JSON.stringify({ headers: request.headers, url: request.url, length })))
}

test('the web client hears who asks, under which name', async () => {
  const url = await open(echo)
  const reply = await fetch(`${url}/om?a=1`, { headers: { cookie: 'a=b', 'x-forwarded-for': '198.51.100.1' } })
  const { headers, url: asked } = (await reply.json()) as { headers: Record<string, string>; url: string }
  expect(asked).toBe('/om?a=1')
  expect(headers).toMatchObject({
    cookie: 'a=b',
    host: new URL(url).host,
    'x-forwarded-host': new URL(url).host,
    'x-forwarded-proto': 'http',
    'x-forwarded-for': '127.0.0.1',
  })
})

test('no address of a page is written down, neither where it was answered nor where it was not', async () => {
  const lines: string[] = []
  const logger = {
    ...loggerOptions(testConfig({ logLevel: 'trace' })),
    stream: { write: (line: string) => void lines.push(line) },
  }
  const app = Fastify({ logger, logController: new LogController({ disableRequestLogging: true }) })
  await mountWeb(
    app,
    await listen((request, reply) => (request.url?.includes('gone') ? request.destroy() : reply.end())),
  )
  onTestFinished(() => app.close())
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  for (const path of ['/s/tokentokentoken', '/s/tokentokentoken?gone']) await fetch(url + path)
  expect(lines.join('')).toContain('the web client did not answer')
  expect(lines.join('')).not.toContain('tokentokentoken')
})

test('what it sends comes as it is sent, not when it has all been sent', async () => {
  const sent = Promise.withResolvers<void>()
  const url = await open((_, reply) => {
    reply.write('first')
    void sent.promise.then(() => reply.end('last'))
  })
  const reply = await fetch(`${url}/`)
  const reader = reply.body?.getReader()
  const text = (part: { value?: Uint8Array } | undefined) => new TextDecoder().decode(part?.value)
  expect(text(await reader?.read())).toBe('first')
  sent.resolve()
  expect(text(await reader?.read())).toBe('last')
})

test.each(['application/octet-stream', 'application/json', 'multipart/form-data; boundary=x'])(
  'a body larger than the API takes passes as %s',
  async (type) => {
    const url = await open(echo)
    const body = new Uint8Array(3_000_000)
    const reply = await fetch(`${url}/`, { method: 'POST', headers: { 'content-type': type }, body })
    expect(await reply.json()).toMatchObject({ length: body.length })
  },
)

test('a browser that asks before it sends a body is heard', async () => {
  const { request } = await import('node:http')
  const url = await open(echo)
  const answer = await new Promise<string>((done, fail) => {
    const asking = request(url, { method: 'POST', headers: { expect: '100-continue', 'content-length': '4' } })
    asking.on('continue', () => asking.end('body')).on('error', fail)
    asking.on('response', (reply) => {
      let text = ''
      reply.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      reply.on('end', () => done(text))
    })
    asking.flushHeaders()
  })
  expect(JSON.parse(answer)).toMatchObject({ length: 4 })
})

test('while the web client is away, a page says so and tries again', async () => {
  const gone = await listen(echo)
  const url = await open(gone.replace(/\d+$/, '9'))
  const reply = await fetch(`${url}/`)
  expect(reply.status).toBe(502)
  expect(reply.headers.get('retry-after')).toBe('5')
  expect(await reply.text()).toContain('Siden er væk et øjeblik')
})
