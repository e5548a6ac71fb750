import { readCompany } from '@trivselsrum/contracts/companies'
import { readMe } from '@trivselsrum/contracts/identity'
import { openRound } from '@trivselsrum/contracts/rounds'
import {
  readSecondFactor,
  readSecondFactorRule,
  removeAuthenticatorApp,
  removePasskey,
  requireSecondFactor,
} from '@trivselsrum/contracts/second-factor'
import { describe, expect, test } from 'vitest'
import { ask, endpointsOf, nameOf, requestFor } from '../../../test/general/calls.ts'
import { imaginedSide } from '../../../test/general/world.ts'
import { asAdmin, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole, newMember } from '../../../test/people.ts'
import { passkeyDevice, withApp, withPasskey } from '../../../test/second-factors.ts'

const clock = movableClock()
const app = await startApp({ clock })

const password = 'hesttagstenskov'
const asked = (company: string, isRequired = true) => ({ params: { company }, body: { isRequired } })

/** A company that asks for a second factor, and a member who has none. */
async function strictCompany(name?: string) {
  const owner = await newCompany(app, name)
  const member = { ...(await newMember(app, owner.company, 'member')), password }
  await withApp(owner, clock)
  await owner.call(requireSecondFactor, asked(owner.company))
  return { owner, member, company: owner.company }
}

describe('a company that asks for a second factor', () => {
  test('lets nobody in without one, by any endpoint, and says why', async () => {
    const { member, company } = await strictCompany()
    const quarter = '2026-Q3'
    const side = imaginedSide(company, quarter)
    const endpoints = endpointsOf(app, 'company')
    expect(endpoints.length).toBeGreaterThan(10)
    for (const endpoint of endpoints) {
      const { status, body } = await ask(app, requestFor(endpoint, side, quarter), Object.fromEntries(member.cookies))
      expect({ status, code: (body as { code: string }).code }, nameOf(endpoint)).toEqual({
        status: 403,
        code: 'second-factor-needed',
      })
    }
  })

  test('does nothing for them, and leaves the rest of their account alone', async () => {
    const { owner, member, company } = await strictCompany()
    const opened = member.call(openRound, { params: { company }, body: { quarter: '2026-Q4', mode: 'joint' } })
    expect(await refusal(opened)).toMatchObject({ code: 'second-factor-needed' })
    const rounds = await asAdmin('SELECT FROM rounds WHERE company_id = (SELECT id FROM companies WHERE slug = $1)', [
      company,
    ])
    expect(rounds).toEqual([])
    expect(await member.call(readCompany, { params: { company: member.ownCompany } })).toMatchObject({
      slug: member.ownCompany,
    })
    expect((await member.call(readMe)).companies.map(({ slug }) => slug)).toContain(company)
    expect(await owner.call(readCompany, { params: { company } })).toMatchObject({ slug: company })
  })

  test.each(['an app', 'a passkey'])('lets them in as soon as they have set up %s', async (which) => {
    const { member, company } = await strictCompany()
    if (which === 'an app') await withApp(member, clock)
    else await withPasskey(member, passkeyDevice())
    expect(await member.call(readCompany, { params: { company } })).toMatchObject({ me: { role: 'member' } })
  })

  test('is not met by an app whose set-up was only begun', async () => {
    const { member, company } = await strictCompany()
    await asAdmin(
      `INSERT INTO authenticator_apps (user_id, id, secret, created_at)
       SELECT id, gen_random_uuid(), '', now() FROM users WHERE email = $1`,
      [member.email],
    )
    expect(await refusal(member.call(readCompany, { params: { company } }))).toMatchObject({
      code: 'second-factor-needed',
    })
  })

  test('does not exist for whoever does not belong there', async () => {
    const { company } = await strictCompany()
    const stranger = await newCompany(app)
    expect(await refusal(stranger.call(readCompany, { params: { company } }))).toMatchObject({ code: 'not-found' })
  })

  test('is told to its people by name, and to nobody else', async () => {
    const { member } = await strictCompany('Ærø Bageri')
    expect(await member.call(readSecondFactor)).toMatchObject({ requiredBy: ['Ærø Bageri'] })
    expect(await (await newCompany(app)).call(readSecondFactor)).toMatchObject({ requiredBy: [] })
  })

  test('that stops asking lets everybody in again', async () => {
    const { owner, member, company } = await strictCompany()
    await owner.call(requireSecondFactor, asked(company, false))
    expect(await member.call(readCompany, { params: { company } })).toMatchObject({ slug: company })
  })
})

describe('asking for a second factor', () => {
  test('is for owners', async () => {
    const { company, owner, ...others } = await everyRole(app)
    for (const person of Object.values(others)) {
      await withApp({ ...person, password }, clock)
      expect(await refusal(person.call(requireSecondFactor, asked(company)))).toMatchObject({
        status: 403,
        code: 'not-allowed',
      })
      expect(await person.call(readSecondFactorRule, { params: { company } })).toEqual({
        isRequired: false,
        hasOwn: true,
        can: { require: false },
      })
    }
    expect(await owner.call(readSecondFactorRule, { params: { company } })).toEqual({
      isRequired: false,
      hasOwn: false,
      can: { require: true },
    })
  })

  test('is for owners who have one themselves', async () => {
    const { call, company } = await newCompany(app)
    expect(await refusal(call(requireSecondFactor, asked(company)))).toMatchObject({
      status: 409,
      code: 'own-second-factor-first',
    })
    expect(await call(readSecondFactorRule, { params: { company } })).toMatchObject({ isRequired: false })
  })

  test('stands in the audit log, once for each change', async () => {
    const { owner, company } = await strictCompany()
    await owner.call(requireSecondFactor, asked(company))
    clock.moveBy(1)
    await owner.call(requireSecondFactor, asked(company, false))
    clock.moveBy(1)
    await Promise.all([1, 2, 3].map(() => owner.call(requireSecondFactor, asked(company))))
    const acts = await asAdmin<{ action: string }>(
      `SELECT action FROM audit_log WHERE company_id = (SELECT id FROM companies WHERE slug = $1)
       AND action LIKE 'second-factor%' ORDER BY at, id`,
      [company],
    )
    expect(acts.map(({ action }) => action)).toEqual([
      'second-factor-required',
      'second-factor-no-longer-required',
      'second-factor-required',
    ])
  })

  test.each([{}, { isRequired: 'ja' }, { isRequired: true, more: 1 }])('with %j is refused', async (body) => {
    const { transport, company } = await newCompany(app)
    const headers = { 'content-type': 'application/json' }
    const path = `/api/companies/${company}/second-factor`
    expect((await transport({ method: 'PUT', path, headers, body: JSON.stringify(body) })).status).toBe(400)
  })
})

describe('the last second factor of somebody whose company asks for one', () => {
  test('stays, whichever it is, until another one is there', async () => {
    const { owner } = await strictCompany()
    const removeApp = () => owner.call(removeAuthenticatorApp, { body: { proof: password } })
    expect(await refusal(removeApp())).toMatchObject({ status: 409, code: 'second-factor-required' })
    expect(await owner.call(readSecondFactor)).toMatchObject({ app: { since: clock.now() }, recoveryCodesLeft: 10 })
    await withPasskey(owner, passkeyDevice())
    await removeApp()
    const passkey = (await owner.call(readSecondFactor)).passkeys[0]?.id ?? ''
    const removal = owner.call(removePasskey, { params: { passkey }, body: { proof: password } })
    expect(await refusal(removal)).toMatchObject({ code: 'second-factor-required' })
    expect((await owner.call(readSecondFactor)).passkeys).toHaveLength(1)
  })

  test('stays as well when both are removed at once', async () => {
    const { owner, company } = await strictCompany()
    await withPasskey(owner, passkeyDevice())
    const passkey = (await owner.call(readSecondFactor)).passkeys[0]?.id ?? ''
    const outcomes = await Promise.allSettled([
      owner.call(removeAuthenticatorApp, { body: { proof: password } }),
      owner.call(removePasskey, { params: { passkey }, body: { proof: password } }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await owner.call(readCompany, { params: { company } })).toMatchObject({ slug: company })
  })
})
