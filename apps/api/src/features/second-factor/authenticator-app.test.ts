import { signIn } from '@trivselsrum/contracts/identity'
import {
  beginAuthenticatorApp,
  confirmAuthenticatorApp,
  readAuthenticatorSetUp,
  readSecondFactor,
  removeAuthenticatorApp,
  renewRecoveryCodes,
} from '@trivselsrum/contracts/second-factor'
import { Secret } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { codesOf, withApp } from '../../../test/second-factors.ts'

const clock = movableClock()
const database = await scratchDatabase()
const app = await startApp({ clock }, { trustedProxies: ['127.0.0.1'], databaseUrl: database.runtimeUrl })

/** In a network of their own, where nothing has failed yet. */
let last = 0
async function atHome({ email, password }: { email: string; password: string }) {
  const device = browser(app, { 'x-forwarded-for': `2001:db8:0:${(++last).toString(16)}::1` })
  await device.call(signIn, { body: { email, password } })
  return { ...device, email, password }
}

async function begun() {
  const owner = await newCompany(app)
  const setUp = await owner.call(beginAuthenticatorApp, { body: { proof: owner.password } })
  return { ...owner, ...setUp, code: codesOf(setUp.address, clock) }
}

const statusOf = async ({ call }: Pick<ReturnType<typeof browser>, 'call'>) => {
  const { app, recoveryCodesLeft } = await call(readSecondFactor)
  return { since: app?.since, recoveryCodesLeft }
}

describe('setting up an authenticator app', () => {
  test('shows a secret in groups and as an address, the same again after a reload, and nothing counts yet', async () => {
    const { call, secret, address, email } = await begun()
    expect(secret).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
    expect(address).toContain(`secret=${secret.replaceAll(' ', '')}`)
    expect(address).toContain(`Trivselsrum:${encodeURIComponent(email)}`)
    expect(await call(readAuthenticatorSetUp)).toEqual({ setUp: { secret, address } })
    expect(await statusOf({ call })).toEqual({ since: undefined, recoveryCodesLeft: 0 })
  })

  test('is finished with a code, and gives ten recovery codes', async () => {
    const { call, code } = await begun()
    const { recoveryCodes } = await call(confirmAuthenticatorApp, { body: { code: code() } })
    expect(new Set(recoveryCodes).size).toBe(10)
    for (const text of recoveryCodes) expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(await statusOf({ call })).toEqual({ since: clock.now(), recoveryCodesLeft: 10 })
    expect(await call(readAuthenticatorSetUp)).toEqual({ setUp: null })
  })

  test('signs every other device out', async () => {
    const owner = await newCompany(app)
    const phone = await atHome(owner)
    await withApp(owner, clock)
    expect(await refusal(phone.call(readSecondFactor))).toMatchObject({ code: 'session-ended' })
  })

  test('with a wrong code is refused and can go on', async () => {
    const { call, code } = await begun()
    for (const wrong of [code(2), code(-2), '000000', 'ABCD EFGH JKMN PQRS', 'nej'])
      expect(await refusal(call(confirmAuthenticatorApp, { body: { code: wrong } }))).toMatchObject({
        status: 403,
        code: 'wrong-code',
      })
    expect((await call(confirmAuthenticatorApp, { body: { code: code(-1) } })).recoveryCodes).toHaveLength(10)
  })

  test('with the code of another person’s app is refused', async () => {
    const [one, other] = [await begun(), await begun()]
    expect(await refusal(one.call(confirmAuthenticatorApp, { body: { code: other.code() } }))).toMatchObject({
      code: 'wrong-code',
    })
  })

  test('takes a quarter of an hour at most', async () => {
    const { call, code } = await begun()
    clock.moveBy(15 * 60)
    expect(await call(readAuthenticatorSetUp)).toEqual({ setUp: null })
    expect(await refusal(call(confirmAuthenticatorApp, { body: { code: code() } }))).toMatchObject({
      status: 409,
      code: 'set-up-expired',
    })
  })

  test('that was not begun can not be finished, nor one that is finished once more', async () => {
    const { call } = await newCompany(app)
    expect(await refusal(call(confirmAuthenticatorApp, { body: { code: '123456' } }))).toMatchObject({
      code: 'set-up-expired',
    })
    const { code, ...owner } = await begun()
    await owner.call(confirmAuthenticatorApp, { body: { code: code() } })
    expect(await refusal(owner.call(confirmAuthenticatorApp, { body: { code: code(1) } }))).toMatchObject({
      code: 'set-up-expired',
    })
  })

  test('finished twice at once gives codes once', async () => {
    const { call, code } = await begun()
    const outcomes = await Promise.allSettled(
      [code(), code(1)].map((code) => call(confirmAuthenticatorApp, { body: { code } })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await statusOf({ call })).toMatchObject({ recoveryCodesLeft: 10 })
  })

  test('anew leaves the app there is until the new one is confirmed, and then replaces it', async () => {
    const owner = await newCompany(app)
    const { code: old } = await withApp(owner, clock)
    clock.moveBy(60)
    const { address } = await owner.call(beginAuthenticatorApp, { body: { proof: owner.password } })
    await owner.call(renewRecoveryCodes, { body: { proof: old() } })
    clock.moveBy(60)
    await owner.call(confirmAuthenticatorApp, { body: { code: codesOf(address, clock)() } })
    expect(await refusal(owner.call(renewRecoveryCodes, { body: { proof: old() } }))).toMatchObject({
      code: 'wrong-proof',
    })
  })

  test('keeps the secret where nobody reads it from the database', async () => {
    const { email, secret } = await begun()
    const [row] = await asAdmin<{ secret: Buffer; row: string }>(
      `SELECT secret, t::text AS row FROM authenticator_apps t
       WHERE user_id = (SELECT id FROM users WHERE email = $1)`,
      [email],
      database.adminUrl,
    )
    const text = secret.replaceAll(' ', '')
    const plain = Secret.fromBase32(text).hex
    expect(row?.secret.length).toBe(1 + 12 + 16 + 20)
    for (const known of [text, plain, Buffer.from(text).toString('hex')]) expect(row?.row).not.toContain(known)
  })
})

describe('whatever changes a second factor', () => {
  const changes = {
    'to set up an app': (owner: Awaited<ReturnType<typeof atHome>>, proof: string) =>
      owner.call(beginAuthenticatorApp, { body: { proof } }),
    'to remove an app': (owner: Awaited<ReturnType<typeof atHome>>, proof: string) =>
      owner.call(removeAuthenticatorApp, { body: { proof } }),
    'to make recovery codes': (owner: Awaited<ReturnType<typeof atHome>>, proof: string) =>
      owner.call(renewRecoveryCodes, { body: { proof } }),
  }
  for (const [what, change] of Object.entries(changes))
    test(`asks for password or code, ${what}, and counts what is wrong with wrong sign-ins`, async () => {
      const owner = await atHome(await newCompany(app))
      for (let time = 0; time < 10; time++)
        expect(await refusal(change(owner, 'ikke den rigtige'))).toMatchObject({ status: 403, code: 'wrong-proof' })
      expect(await refusal(change(owner, owner.password))).toMatchObject({ status: 429, code: 'too-many-attempts' })
      expect(
        await refusal(owner.call(signIn, { body: { email: owner.email, password: owner.password } })),
      ).toMatchObject({
        code: 'too-many-attempts',
      })
    })

  test('takes a code of the app once', async () => {
    const owner = await newCompany(app)
    const { code } = await withApp(owner, clock)
    // The one that finished the set-up is used up as well.
    expect(await refusal(owner.call(renewRecoveryCodes, { body: { proof: code() } }))).toMatchObject({
      code: 'wrong-proof',
    })
    await owner.call(renewRecoveryCodes, { body: { proof: code(1) } })
    expect(await refusal(owner.call(removeAuthenticatorApp, { body: { proof: code(1) } }))).toMatchObject({
      code: 'wrong-proof',
    })
  })

  test('takes no code of another person’s app', async () => {
    const [owner, other] = [await newCompany(app), await newCompany(app)]
    await withApp(owner, clock)
    const { code, recoveryCodes } = await withApp(other, clock)
    for (const proof of [code(1), recoveryCodes[0] ?? ''])
      expect(await refusal(owner.call(removeAuthenticatorApp, { body: { proof } }))).toMatchObject({
        code: 'wrong-proof',
      })
  })
})

describe('recovery codes', () => {
  test('made anew replace those of before', async () => {
    const owner = await newCompany(app)
    const { recoveryCodes: before } = await withApp(owner, clock)
    const { recoveryCodes } = await owner.call(renewRecoveryCodes, { body: { proof: owner.password } })
    expect(recoveryCodes).toHaveLength(10)
    expect(recoveryCodes.filter((code) => before.includes(code))).toEqual([])
    expect(await refusal(owner.call(removeAuthenticatorApp, { body: { proof: before[0] ?? '' } }))).toMatchObject({
      code: 'wrong-proof',
    })
    expect(await statusOf(owner)).toMatchObject({ recoveryCodesLeft: 10 })
  })

  test('are for those with a second factor', async () => {
    const { call, password } = await newCompany(app)
    expect(await refusal(call(renewRecoveryCodes, { body: { proof: password } }))).toMatchObject({
      status: 409,
      code: 'second-factor-off',
    })
  })

  test('are known to the database by their hashes', async () => {
    const owner = await newCompany(app)
    const { recoveryCodes } = await withApp(owner, clock)
    const rows = await asAdmin<{ row: string; size: number }>(
      `SELECT t::text AS row, length(hash) AS size FROM recovery_codes t
       WHERE user_id = (SELECT id FROM users WHERE email = $1)`,
      [owner.email],
      database.adminUrl,
    )
    expect(rows.map(({ size }) => size)).toEqual(Array.from({ length: 10 }, () => 32))
    const all = rows.map(({ row }) => row).join()
    for (const code of recoveryCodes.map((text) => text.replaceAll(' ', ''))) {
      expect(all).not.toContain(code)
      expect(all).not.toContain(Buffer.from(code).toString('hex'))
    }
  })
})

describe('removing the app', () => {
  test('takes the recovery codes along when nothing else is left', async () => {
    const owner = await newCompany(app)
    await withApp(owner, clock)
    await owner.call(removeAuthenticatorApp, { body: { proof: owner.password } })
    expect(await statusOf(owner)).toEqual({ since: undefined, recoveryCodesLeft: 0 })
    expect(await (await atHome(owner)).call(readSecondFactor)).toMatchObject({ app: null })
  })

  test('that is not there is answered so', async () => {
    const owner = await begun()
    expect(await refusal(owner.call(removeAuthenticatorApp, { body: { proof: owner.password } }))).toMatchObject({
      status: 404,
      code: 'not-found',
    })
    // One that is being set up is none yet, and goes on.
    await owner.call(confirmAuthenticatorApp, { body: { code: owner.code() } })
  })
})
