import { describe, expect, test } from 'vitest'
import { asAdmin, newCompany, startApp, testConfig } from '../../test/harness.ts'
import { claimsNow, signed, signedByKey, unsigned } from '../../test/tokens.ts'

const app = await startApp()
const { jwtSecret } = testConfig()

async function owner() {
  const { company, email } = await newCompany(app)
  const [user] = await asAdmin<{ id: string }>('SELECT id FROM users WHERE email = $1', [email])
  return { company, userId: user?.id ?? '' }
}

async function enter(company: string, access: string, headers: Record<string, string> = {}) {
  const url = `/api/companies/${company}`
  const reply = await app.inject({ method: 'GET', url, headers, ...(access && { cookies: { access } }) })
  return { status: reply.statusCode, code: reply.json().code }
}

describe('an access token', () => {
  test('of the API itself opens what its person may open', async () => {
    const { company, userId } = await owner()
    expect(await enter(company, signed(claimsNow(userId), jwtSecret))).toEqual({ status: 200, code: undefined })
  })

  const past = Math.floor(Date.now() / 1000) - 3600
  const made: Record<string, (userId: string) => string> = {
    'that has expired': (id) => signed(claimsNow(id, { iat: past, exp: past + 600 }), jwtSecret),
    'forged with another secret': (id) => signed(claimsNow(id), 'another-secret-that-is-long-enough-too'),
    'with an empty secret': (id) => signed(claimsNow(id), ''),
    'whose signature is cut off': (id) => signed(claimsNow(id), jwtSecret).replace(/[^.]*$/, ''),
    'that names no algorithm': (id) => unsigned(claimsNow(id)),
    'that says HS256 and carries no signature': (id) => unsigned(claimsNow(id), 'HS256'),
    'signed with HS384': (id) => signed(claimsNow(id), jwtSecret, 'HS384'),
    'signed with HS512': (id) => signed(claimsNow(id), jwtSecret, 'HS512'),
    "signed with somebody's own RSA key": (id) => signedByKey(claimsNow(id)),
    'of another product': (id) => signed(claimsNow(id, { iss: 'elsewhere' }), jwtSecret),
    'for another product': (id) => signed(claimsNow(id, { aud: 'elsewhere' }), jwtSecret),
    'that is none': () => 'not.a.token',
  }
  for (const [what, make] of Object.entries(made))
    test(`${what} opens nothing`, async () => {
      const { company, userId } = await owner()
      expect(await enter(company, make(userId))).toEqual({ status: 401, code: 'session-ended' })
    })

  test('whose content was changed opens nothing', async () => {
    const [one, other] = [await owner(), await owner()]
    const [header, , signature] = signed(claimsNow(one.userId), jwtSecret).split('.')
    const [, foreign] = signed(claimsNow(other.userId), jwtSecret).split('.')
    expect(await enter(other.company, `${header}.${foreign}.${signature}`)).toMatchObject({ status: 401 })
  })

  test('counts in the cookie only, where scripts can not put it', async () => {
    const { company, userId } = await owner()
    const authorization = `Bearer ${signed(claimsNow(userId), jwtSecret)}`
    expect(await enter(company, '', { authorization })).toEqual({ status: 401, code: 'not-signed-in' })
  })

  test('of somebody who no longer exists opens nothing', async () => {
    const { company } = await owner()
    expect(await enter(company, signed(claimsNow(crypto.randomUUID()), jwtSecret))).toEqual({
      status: 404,
      code: 'not-found',
    })
  })
})

describe('the cookies of a session', () => {
  const body = (email: string) => ({
    companyName: 'Kage & Co.',
    name: 'Karen Holm',
    email,
    password: 'hesttagstenskov',
    language: 'da',
  })

  async function cookiesOf(publicUrl: string) {
    const api = await startApp({}, { publicUrl: new URL(publicUrl) })
    const headers = { 'sec-fetch-site': 'same-origin' }
    const payload = body(`${crypto.randomUUID()}@example.dk`)
    const { cookies, statusCode } = await api.inject({ method: 'POST', url: '/api/sign-up', headers, payload })
    expect(statusCode).toBe(201)
    return { api, cookies, jar: Object.fromEntries(cookies.map(({ name, value }) => [name, value])) }
  }

  test('can not be read by scripts, nor sent along by other sites', async () => {
    const { cookies } = await cookiesOf('http://localhost')
    expect(cookies.map(({ name }) => name).sort()).toEqual(['access', 'refresh'])
    for (const cookie of cookies) {
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
      expect(cookie.domain).toBeUndefined()
      expect(cookie.secure).toBeUndefined()
    }
  })

  test('travel encrypted and for this host alone where the product is reached over https', async () => {
    const { api, cookies, jar } = await cookiesOf('https://trivselsrum.example')
    expect(cookies.map(({ name }) => name).sort()).toEqual(['__Host-access', '__Host-refresh'])
    for (const cookie of cookies) {
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', secure: true })
      expect(cookie.domain).toBeUndefined()
    }
    expect((await api.inject({ method: 'GET', url: '/api/me', cookies: jar })).statusCode).toBe(200)
    const plain = { access: jar['__Host-access'] ?? '' }
    expect((await api.inject({ method: 'GET', url: '/api/me', cookies: plain })).statusCode).toBe(401)
  })

  test('last as long as what is in them, the access token ten minutes at most', async () => {
    const { cookies } = await cookiesOf('http://localhost')
    const ages = Object.fromEntries(cookies.map(({ name, maxAge }) => [name, maxAge]))
    expect(ages).toEqual({ access: 570, refresh: 30 * 24 * 60 * 60 })
    const [, claims] = cookies.find(({ name }) => name === 'access')?.value.split('.') ?? []
    const { iat, exp } = JSON.parse(Buffer.from(claims ?? '', 'base64url').toString())
    expect(exp - iat).toBe(600)
  })

  test('hold a refresh token that the database knows only by its hash', async () => {
    const { jar } = await cookiesOf('http://localhost')
    const [userId, secret = ''] = jar.refresh?.split('.') ?? []
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    const rows = await asAdmin<{ row: string }>('SELECT t::text AS row FROM refresh_tokens t WHERE user_id = $1', [
      userId,
    ])
    expect(rows).toHaveLength(1)
    expect(rows[0]?.row).not.toContain(secret)
    expect(rows[0]?.row).not.toContain(Buffer.from(secret, 'base64url').toString('hex'))
  })
})
