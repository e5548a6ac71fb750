import { readCompany, readOverview } from '@trivselsrum/contracts/companies'
import { openRound, readRound } from '@trivselsrum/contracts/rounds'
import { describe, expect, test } from 'vitest'
import { asAdmin, newCompany, refusal, startApp } from '../../test/harness.ts'
import { everyRole, newMember } from '../../test/people.ts'
import { companyRoutes } from './scopes.ts'

const app = await startApp()

describe('inside a company', () => {
  test('everybody acts with the role they have there', async () => {
    const { company, ...people } = await everyRole(app)
    for (const [role, { call }] of Object.entries(people))
      expect(await call(readCompany, { params: { company } })).toMatchObject({ slug: company, me: { role } })
  })

  test('one and the same person has another role in another company', async () => {
    const { company } = await newCompany(app)
    const { call, ownCompany } = await newMember(app, company, 'member')
    expect(await call(readCompany, { params: { company } })).toMatchObject({ me: { role: 'member' } })
    expect(await call(readCompany, { params: { company: ownCompany } })).toMatchObject({ me: { role: 'owner' } })
  })

  test('a change of role takes effect at once, in a session under way', async () => {
    const { company } = await newCompany(app)
    const { call, email } = await newMember(app, company, 'member')
    const open = () => call(openRound, { params: { company }, body: { quarter: '2024-Q1', mode: 'joint' } })
    expect(await refusal(open())).toMatchObject({ code: 'not-allowed' })
    await asAdmin(
      `UPDATE memberships SET role = 'amo' WHERE company_id = (SELECT id FROM companies WHERE slug = $1)
       AND user_id = (SELECT id FROM users WHERE email = $2)`,
      [company, email],
    )
    expect(await open()).toMatchObject({ state: 'open' })
  })

  test('whoever is taken out of it no longer finds it', async () => {
    const { company } = await newCompany(app)
    const { call, email } = await newMember(app, company, 'leader')
    await call(readOverview, { params: { company } })
    await asAdmin(
      'DELETE FROM memberships m USING companies c, users u WHERE c.slug = $1 AND u.email = $2 AND user_id = u.id AND company_id = c.id',
      [company, email],
    )
    expect(await refusal(call(readOverview, { params: { company } }))).toMatchObject({ status: 404 })
  })
})

describe('the address of a company', () => {
  test('that somebody else has does not exist, just like one that nobody has', async () => {
    const { call } = await newCompany(app)
    const { company: foreign } = await newCompany(app)
    for (const company of [foreign, 'nobody-has-this-address'])
      expect(await refusal(call(readCompany, { params: { company } }))).toMatchObject({
        status: 404,
        code: 'not-found',
      })
  })

  test('that can not be one is told from one that is not there', async () => {
    const { transport } = await newCompany(app)
    for (const company of ['Not_A_Slug', '%00', 'a'.repeat(61), "x'--"]) {
      const { status, body } = await transport({ method: 'GET', path: `/api/companies/${company}`, headers: {} })
      expect(status).toBe(400)
      expect(body).toMatchObject({ code: 'invalid-request', fields: [{ path: 'company' }] })
    }
  })

  test('leads nowhere with the id of a round where a quarter belongs', async () => {
    const { transport, company } = await newCompany(app)
    for (const quarter of [crypto.randomUUID(), '2026-Q5', '1999-Q4', '2026-q4', '2026-Q4%00', '..%2f..']) {
      const path = `/api/companies/${company}/rounds/${quarter}`
      const { status, body } = await transport({ method: 'GET', path, headers: {} })
      expect({ quarter, status, body }).toMatchObject({ status: 400, body: { fields: [{ path: 'quarter' }] } })
    }
  })
})

describe('what the contract does not name', () => {
  test('is refused in a query, a body and a call that takes neither, by its name', async () => {
    const { transport, company } = await newCompany(app)
    const json = { 'content-type': 'application/json' }
    for (const request of [
      { method: 'GET', path: '/api/me?fields=all', headers: {} },
      { method: 'GET', path: '/api/health?fields=all', headers: {} },
      { method: 'GET', path: `/api/companies/${company}/overview?fields=all`, headers: {} },
      { method: 'GET', path: `/api/companies/${company}/history?fields=all`, headers: {} },
      { method: 'POST', path: '/api/session/renewal', headers: json, body: '{"fields":"all"}' },
      {
        method: 'POST',
        path: `/api/companies/${company}/rounds/2025-Q1/closure`,
        headers: json,
        body: '{"fields":"all"}',
      },
    ]) {
      const { status, body } = await transport(request)
      const fields = [{ message: 'Ukendt felt: fields.' }]
      expect({ ...request, status, body }).toMatchObject({ status: 400, body: { code: 'invalid-request', fields } })
    }
  })

  test('may be an empty object where nothing is taken', async () => {
    const { transport } = await newCompany(app)
    const headers = { 'content-type': 'application/json' }
    expect((await transport({ method: 'DELETE', path: '/api/session', headers, body: '{}' })).status).toBe(204)
  })
})

test('a call outside companies can not be served as one of a company', () => {
  const serve = companyRoutes(app, {} as never, [])
  expect(() => serve({ ...readRound, path: '/rounds/:quarter' }, async () => ({}) as never)).toThrow(/not inside/)
})
