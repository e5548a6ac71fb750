import { describe, expect, test } from 'vitest'
import { startApp } from '../../test/harness.ts'

const app = await startApp()

async function signOutWith(headers: Record<string, string>, method: 'DELETE' | 'GET' = 'DELETE') {
  const { statusCode, json, payload } = await app.inject({ method, url: '/api/session', headers })
  return { status: statusCode, code: payload ? json().code : undefined }
}
const refused = { status: 403, code: 'foreign-origin' }

describe('a change is taken only from a page of this very origin', () => {
  test('as browsers of today say it', async () => {
    expect(await signOutWith({ 'sec-fetch-site': 'same-origin' })).toEqual({ status: 204, code: undefined })
  })

  test.each(['cross-site', 'same-site', 'none', 'SAME-ORIGIN', 'x'])('not where they say "%s"', async (site) => {
    expect(await signOutWith({ 'sec-fetch-site': site, origin: 'http://localhost' })).toEqual(refused)
  })

  test('as older ones say it by the Origin', async () => {
    expect(await signOutWith({ host: 'localhost:3000', origin: 'http://localhost:3000' })).toMatchObject({
      status: 204,
    })
  })

  test.each([
    'https://evil.example',
    'http://localhost:3001',
    'http://localhost.evil.example',
    'null',
    '',
    'localhost',
  ])('not from the origin "%s"', async (origin) => {
    expect(await signOutWith({ host: 'localhost:3000', origin })).toEqual(refused)
  })

  test('not where neither is said', async () => {
    expect(await signOutWith({})).toEqual(refused)
  })

  test('not where not even a host is said', async () => {
    expect(await signOutWith({ host: '' })).toEqual(refused)
  })

  test('before it is settled who asks, and whatever is asked', async () => {
    for (const { endpoint } of app.served.filter(({ endpoint }) => endpoint.method !== 'GET')) {
      const url = `/api${endpoint.path.replaceAll(/:\w+/g, 'x')}`
      const reply = await app.inject({ method: endpoint.method, url, headers: { 'sec-fetch-site': 'cross-site' } })
      expect({ url, status: reply.statusCode }).toEqual({ url, status: 403 })
    }
    expect(app.served.filter(({ endpoint }) => endpoint.method !== 'GET').length).toBeGreaterThanOrEqual(10)
  })
})

test('reading is open to links from elsewhere', async () => {
  const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }
  const { statusCode } = await app.inject({ method: 'GET', url: '/api/installation', headers })
  expect(statusCode).toBe(200)
})
