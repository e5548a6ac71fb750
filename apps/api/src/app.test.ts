import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { signUp } from '@trivselsrum/contracts/identity'
import supertest from 'supertest'
import { afterAll, describe, expect, test } from 'vitest'
import { asAdmin, newCompany, startApp } from '../test/harness.ts'
import { listening, piecesOf, sendInPieces } from '../test/http.ts'

const sameOrigin = { 'sec-fetch-site': 'same-origin' }
const megabyte = 1024 * 1024

describe('every reply', () => {
  test('is for this moment and this reader only, and for no page of anybody', async () => {
    const app = await startApp()
    await listening(app)
    for (const path of ['/api/health', '/api/me', '/api/tools', '/api/nothing', '/api/openapi.json']) {
      const { headers } = await supertest(app.server).get(path)
      expect(headers, path).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none';frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': expect.stringContaining('max-age='),
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      })
      for (const name of ['x-powered-by', 'server', 'access-control-allow-origin', 'x-ratelimit-limit'])
        expect(headers, path).not.toHaveProperty(name)
    }
  })

  test('has an id of its own, whatever id the request brings', async () => {
    const app = await startApp()
    await listening(app)
    const { headers } = await supertest(app.server).get('/api/health').set('x-request-id', 'mine')
    expect(headers['x-request-id']).not.toBe('mine')
  })

  test('to another origin that asks beforehand allows it nothing', async () => {
    const app = await startApp()
    await listening(app)
    const { headers, status } = await supertest(app.server)
      .options('/api/session')
      .set({ origin: 'https://evil.example', 'access-control-request-method': 'DELETE' })
    expect(status).toBe(404)
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

test('a request that is not sent whole within half a minute is given up', async () => {
  const { server } = await startApp()
  expect(server.requestTimeout).toBe(30_000)
})

describe('a body of 50 MB', () => {
  const headers = { ...sameOrigin, 'content-type': 'application/json' }

  test('that says how large it is is refused before it is sent', async () => {
    const app = await startApp()
    const { port } = await listening(app)
    const reply = await sendInPieces(port, {
      path: '/api/sign-up',
      headers: { ...headers, 'content-length': 50 * megabyte },
      pieces: piecesOf(64 * 1024),
    })
    expect(reply.status).toBe(413)
    expect(JSON.parse(reply.body)).toMatchObject({ code: 'body-too-large', title: 'For meget på én gang' })
    expect(reply.sent).toBeLessThan(megabyte)
  })

  test('that does not say so is refused as soon as it is too large', async () => {
    const app = await startApp()
    const { port } = await listening(app)
    const reply = await sendInPieces(port, {
      path: '/api/sign-up',
      headers: { ...headers, 'transfer-encoding': 'chunked' },
      pieces: piecesOf(50 * megabyte),
    })
    expect(reply.status).toBe(413)
    expect(JSON.parse(reply.body)).toMatchObject({ code: 'body-too-large' })
    expect(reply.sent).toBeLessThan(10 * megabyte)
  })

  test('sent by nobody into a company is not even looked at', async () => {
    const app = await startApp()
    const { port } = await listening(app)
    const reply = await sendInPieces(port, {
      path: '/api/companies/some/rounds',
      headers: { ...headers, 'content-length': 50 * megabyte },
      pieces: piecesOf(64 * 1024),
    })
    expect(reply.status).toBe(401)
    expect(reply.sent).toBeLessThan(megabyte)
  })

  test('leaves room for the largest that anybody needs to send', async () => {
    const { transport, company } = await newCompany(await startApp())
    const body = `{"score":3,"version":0,"note":"${'\\u00e6'.repeat(2000)}"}`
    const path = `/api/companies/${company}/rounds/2026-Q1/sheet/answers/passive-1`
    const reply = await transport({ method: 'PUT', path, headers: { 'content-type': 'application/json' }, body })
    expect(reply).toMatchObject({ status: 404 })
  })
})

describe('too many calls', () => {
  const bodyOf = () => ({
    companyName: 'Hurtig ApS',
    name: 'Karen Holm',
    email: `${crypto.randomUUID()}@example.dk`,
    password: 'hesttagstenskov',
    language: 'da',
  })

  test('from one address in a minute are refused and told when to come back', async () => {
    const app = await startApp({}, { requestsPerMinute: 3 })
    await listening(app)
    const get = () => supertest(app.server).get('/api/installation')
    for (let call = 0; call < 3; call++) expect((await get()).status).toBe(200)
    const refused = await get()
    expect(refused.status).toBe(429)
    expect(refused.body).toMatchObject({ code: 'too-many-requests', title: 'Lidt for hurtigt' })
    const wait = Number(refused.headers['retry-after'])
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/)
  })

  test('are counted over all endpoints together, but not where the machine itself asks', async () => {
    const app = await startApp({}, { requestsPerMinute: 3 })
    await listening(app)
    const statuses = []
    for (const path of ['/api/installation', '/api/tools', '/api/installation', '/api/tools'])
      statuses.push((await supertest(app.server).get(path)).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    for (const path of ['/api/health', '/api/ready']) expect((await supertest(app.server).get(path)).status).toBe(200)
  })

  test('of a company are counted before it is known who asks', async () => {
    const app = await startApp({}, { requestsPerMinute: 1 })
    await listening(app)
    const statuses = []
    // Of these a whole workplace makes many at once: twenty times as many, counted over all of them together.
    for (let call = 0; call < 10; call++)
      for (const path of ['/api/companies/demo/overview', '/api/me'])
        statuses.push((await supertest(app.server).get(path)).status)
    expect(new Set(statuses)).toEqual(new Set([401]))
    for (const path of ['/api/companies/demo/overview', '/api/me', '/api/share'])
      expect((await supertest(app.server).get(path)).status).toBe(429)
  })

  test('are counted together for all IPv6 addresses that one place is given', async () => {
    const app = await startApp({}, { requestsPerMinute: 2, trustedProxies: ['127.0.0.1'] })
    await listening(app)
    const from = async (address: string) =>
      (await supertest(app.server).get('/api/tools').set('x-forwarded-for', address)).status
    expect([await from('2001:db8::1'), await from('2001:db8::2'), await from('2001:db8::3')]).toEqual([200, 200, 429])
    expect(await from('2001:db8:0:1::1')).toBe(200)
  })

  test('to make accounts are refused much sooner, whichever replica is asked', async () => {
    // Counts lie in the database, where those of the other tests lie as well: a secret of its own makes its keys.
    const settings = { requestsPerMinute: 40, jwtSecret: `${crypto.randomUUID()}${crypto.randomUUID()}` }
    const [one, other] = [await startApp({}, settings), await startApp({}, settings)]
    for (const app of [one, other]) await listening(app)
    const signUpAt = (app: typeof one) => supertest(app.server).post('/api/sign-up').set(sameOrigin).send(bodyOf())
    const answers = [await signUpAt(one), await signUpAt(other), await signUpAt(one)]
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 429])
    expect(Number(answers[2]?.headers['retry-after'])).toBeGreaterThan(0)
    expect((await signUpAt(other)).status).toBe(429)
    expect((await supertest(one.server).get('/api/tools')).status).toBe(200)
  })

  test('are not blamed on whoever stands in x-forwarded-for, unless a proxy that is trusted says so', async () => {
    const get = (app: Awaited<ReturnType<typeof startApp>>, from: string) =>
      supertest(app.server).get('/api/installation').set('x-forwarded-for', from)
    const alone = await startApp({}, { requestsPerMinute: 2 })
    await listening(alone)
    const statuses = []
    for (const from of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) statuses.push((await get(alone, from)).status)
    expect(statuses).toEqual([200, 200, 429])

    const behindProxy = await startApp({}, { requestsPerMinute: 2, trustedProxies: ['127.0.0.1'] })
    await listening(behindProxy)
    for (const from of ['203.0.113.1', '203.0.113.1', '203.0.113.2'])
      expect((await get(behindProxy, from)).status).toBe(200)
    // What the proxy adds stands last; what stands before it anybody can have written.
    expect((await get(behindProxy, '198.51.100.9, 203.0.113.1')).status).toBe(429)
    expect((await get(behindProxy, '203.0.113.1, 198.51.100.9')).status).toBe(200)
  })
})

describe('behind a proxy', () => {
  const change = (app: Awaited<ReturnType<typeof startApp>>) =>
    supertest(app.server)
      .delete('/api/session')
      .set({ origin: 'https://trivselsrum.example', 'x-forwarded-host': 'trivselsrum.example' })

  test('that is trusted, the host it was asked for is the own origin; otherwise it is not', async () => {
    const trusting = await startApp({}, { trustedProxies: ['127.0.0.1'] })
    await listening(trusting)
    expect((await change(trusting)).status).toBe(204)
    const alone = await startApp()
    await listening(alone)
    expect((await change(alone)).status).toBe(403)
  })
})

describe('what is not the API', () => {
  async function webOf(answer: string) {
    const asked: { url: string; headers: Record<string, unknown> }[] = []
    const server = createServer((request, response) => {
      asked.push({ url: request.url ?? '', headers: request.headers })
      response.setHeader('content-type', 'text/html').end(answer)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    afterAll(() => void server.close())
    return { webUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
  }

  test('is handed to the web client as the browser sent it', async () => {
    const { webUrl, asked } = await webOf('<p>En side</p>')
    const app = await startApp({}, { webUrl })
    await listening(app)
    const reply = await supertest(app.server)
      .get('/firma/runder?a=1')
      .set({ host: 'trivselsrum.example', cookie: 'x=1' })
    expect(reply.text).toBe('<p>En side</p>')
    expect(asked).toMatchObject([
      {
        url: '/firma/runder?a=1',
        headers: {
          host: 'trivselsrum.example',
          cookie: 'x=1',
          'x-forwarded-host': 'trivselsrum.example',
          'x-forwarded-proto': 'http',
          'x-forwarded-for': '127.0.0.1',
        },
      },
    ])
    expect((await supertest(app.server).get('/api/nothing')).body).toMatchObject({ code: 'not-found' })
    expect(asked).toHaveLength(1)
  })

  test('does not exist where there is no web client', async () => {
    const app = await startApp()
    await listening(app)
    const { status, body } = await supertest(app.server).get('/firma')
    expect({ status, body }).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })
})

test('a session lives in cookies over real HTTP as it does inside', async () => {
  const app = await startApp()
  await listening(app)
  const browser = supertest.agent(app.server).set(sameOrigin)
  const email = `${crypto.randomUUID()}@example.dk`
  const body = { companyName: 'Kage', name: 'Karen', email, password: 'hesttagstenskov', language: 'da' }
  const signedUp = await browser.post(`/api${signUp.path}`).send(body)
  expect(signedUp.status).toBe(201)
  for (const cookie of [signedUp.headers['set-cookie']].flat()) expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/)
  expect((await browser.get('/api/me')).body).toMatchObject({ email })
  expect((await browser.post('/api/session/renewal')).status).toBe(204)
  expect((await browser.delete('/api/session')).status).toBe(204)
  expect((await browser.get('/api/me')).body).toMatchObject({ code: 'not-signed-in' })
  const [session] = await asAdmin<{ device: string; endedAt: Date | null }>(
    'SELECT device, ended_at AS "endedAt" FROM sessions JOIN users u ON u.id = user_id WHERE email = $1',
    [email],
  )
  expect(session?.endedAt).not.toBeNull()
})
