import { openRound } from '@trivselsrum/contracts/rounds'
import { describe, expect, test } from 'vitest'
import { answeredRound, browser, movableClock, newCompany, refusal, startApp } from '../../test/harness.ts'

const app = await startApp({ clock: movableClock() })

const me = (headers: Record<string, string>) => app.inject({ method: 'GET', url: '/api/me', headers })

describe('a problem', () => {
  test('is told in the language the reader asks for, and is the same problem in both', async () => {
    const [da, en] = [await me({ 'accept-language': 'da-DK,da;q=0.9' }), await me({ 'accept-language': 'en-GB' })]
    expect(da.json()).toEqual({
      type: 'urn:trivselsrum:problem:not-signed-in',
      title: 'Log ind først',
      status: 401,
      detail: 'Du skal være logget ind for at se det her.',
      code: 'not-signed-in',
      instance: da.headers['x-request-id'],
    })
    expect(en.json()).toMatchObject({ title: 'Sign in', detail: 'You need to be signed in to see this.' })
    expect(en.json().code).toBe(da.json().code)
    expect(da.headers['content-type']).toMatch(/^application\/problem\+json/)
  })

  test.each([
    [{}, 'Log ind først'],
    [{ 'accept-language': '' }, 'Log ind først'],
    [{ 'accept-language': 'fr-FR, de' }, 'Log ind først'],
    [{ 'accept-language': 'fr, en;q=0.5, da;q=0.4' }, 'Sign in'],
    [{ 'accept-language': 'EN' }, 'Sign in'],
    [{ 'accept-language': 'x'.repeat(4000) }, 'Log ind først'],
  ])('asked for with %j says "%s"', async (headers: Record<string, string>, title) => {
    expect((await me(headers)).json()).toMatchObject({ title })
  })

  test('of a field is told in the language of the reader as well', async () => {
    const { call, company } = await newCompany(app)
    const refused = call(openRound, { params: { company }, body: { quarter: 'x', mode: 'joint' } })
    expect((await refusal(refused)).fields).toEqual([{ path: 'quarter', message: 'Har ikke det rigtige format.' }])
    const reply = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'accept-language': 'en', 'sec-fetch-site': 'same-origin' },
      payload: {},
    })
    expect(reply.json()).toMatchObject({
      title: 'Something needs correcting',
      fields: [
        { path: 'email', message: 'Must be filled in.' },
        { path: 'password', message: 'Must be filled in.' },
      ],
    })
  })

  test('keeps its name and what it carries in either language', async () => {
    const owner = await newCompany(app)
    await answeredRound(owner, '2026-Q4', 3)
    const path = `/api/companies/${owner.company}/rounds/2026-Q4/sheet/submission`
    const headers = { 'accept-language': 'en' }
    const { status, body } = await owner.transport({ method: 'POST', path, headers })
    expect({ status, body }).toMatchObject({
      status: 409,
      body: { code: 'sheet-handed-in', title: 'The answers are handed in' },
    })
  })

  test('is the answer to every address that leads nowhere', async () => {
    const { transport } = browser(app)
    for (const path of ['/api/nothing', '/api/', '/api/companies', '/nothing', '/api/%2e%2e/x']) {
      const { status, body } = await transport({ method: 'GET', path, headers: {} })
      expect({ path, status }).toEqual({ path, status: 404 })
      expect(body).toMatchObject({ code: 'not-found', title: 'Findes ikke' })
    }
  })

  test('is the answer to a method that an address does not have', async () => {
    const { transport } = browser(app)
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect(await transport({ method, path: '/api/me', headers: {} })).toMatchObject({ body: { code: 'not-found' } })
  })
})
