import { readCompany } from '@trivselsrum/contracts/companies'
import { readMe, signIn } from '@trivselsrum/contracts/identity'
import { finishSignIn, readPendingSignIn, readSecondFactor } from '@trivselsrum/contracts/second-factor'
import { describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { browser, movableClock, newCompany, refusal, startApp, testConfig } from '../../../test/harness.ts'
import { halfway, withApp } from '../../../test/second-factors.ts'
import { claimsNow, signed } from '../../../test/tokens.ts'

const clock = movableClock()
const database = await scratchDatabase()
const app = await startApp({ clock }, { trustedProxies: ['127.0.0.1'], databaseUrl: database.runtimeUrl })

async function someone() {
  const owner = await newCompany(app)
  return { ...owner, ...(await withApp(owner, clock)) }
}

const finish = ({ call }: Pick<ReturnType<typeof browser>, 'call'>, code: string) =>
  call(finishSignIn, { body: { code } })

const bodyOf = ({ email, password }: { email: string; password: string }) => ({ email, password })

let last = 0
function visitorFrom(address = `2001:db8:1:${(++last).toString(16)}::1`) {
  return browser(app, { 'x-forwarded-for': address })
}

/** Another browser that has got hold of the same cookies. */
function copyOf({ cookies }: Pick<ReturnType<typeof browser>, 'cookies'>) {
  const copy = browser(app)
  for (const [name, value] of cookies) copy.cookies.set(name, value)
  return copy
}

describe('signing in with a second factor', () => {
  test('asks for it after the right password, and gives no session until then', async () => {
    const owner = await someone()
    const visitor = await halfway(app, owner)
    expect([...visitor.cookies.keys()]).toEqual(['pending'])
    expect(await visitor.call(readPendingSignIn)).toEqual({ pending: { hasApp: true, passkeys: null } })
    expect(await refusal(visitor.call(readMe))).toMatchObject({ code: 'not-signed-in' })
    expect(await finish(visitor, owner.code(1))).toMatchObject({ email: owner.email })
    expect([...visitor.cookies.keys()].sort()).toEqual(['access', 'refresh'])
    expect(await visitor.call(readMe)).toMatchObject({ email: owner.email })
  })

  test('answers a wrong password as for anybody', async () => {
    const owner = await someone()
    const answers = []
    for (const email of [owner.email, (await newCompany(app)).email, `${crypto.randomUUID()}@example.dk`]) {
      const visitor = visitorFrom()
      const wrong = visitor.call(signIn, { body: { email, password: 'ikke den rigtige' } })
      const { instance, ...problem } = await refusal(wrong)
      answers.push({ ...problem, cookies: [...visitor.cookies] })
    }
    expect(answers[0]).toMatchObject({ code: 'wrong-credentials', cookies: [] })
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  test('takes a code of the step before or after, and none further off', async () => {
    const owner = await someone()
    clock.moveBy(600)
    const visitor = await halfway(app, owner)
    for (const steps of [-2, 2])
      expect(await refusal(finish(visitor, owner.code(steps)))).toMatchObject({ code: 'wrong-code' })
    await finish(visitor, owner.code(-1))
    await finish(await halfway(app, owner), owner.code(1))
  })

  test('takes no code twice, nor one of an earlier step than the last', async () => {
    const owner = await someone()
    clock.moveBy(600)
    await finish(await halfway(app, owner), owner.code())
    const visitor = await halfway(app, owner)
    for (const steps of [0, -1])
      expect(await refusal(finish(visitor, owner.code(steps)))).toMatchObject({ status: 403, code: 'wrong-code' })
    await finish(visitor, owner.code(1))
  })

  test('with one code at two places at once lets one of them in', async () => {
    const owner = await someone()
    clock.moveBy(600)
    const places = await Promise.all(Array.from({ length: 5 }, () => halfway(app, owner)))
    const outcomes = await Promise.allSettled(places.map((place) => finish(place, owner.code())))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('takes no code of another person', async () => {
    const [owner, other] = [await someone(), await someone()]
    const visitor = await halfway(app, owner)
    for (const code of [other.code(1), other.recoveryCodes[0] ?? ''])
      expect(await refusal(finish(visitor, code))).toMatchObject({ code: 'wrong-code' })
    await finish(await halfway(app, other), other.code(1))
  })
})

describe('a recovery code', () => {
  test('stands in for the app, however it is typed, and is one less', async () => {
    const owner = await someone()
    const visitor = await halfway(app, owner)
    await finish(visitor, (owner.recoveryCodes[0] ?? '').toLowerCase().replaceAll(' ', '-'))
    expect((await visitor.call(readSecondFactor)).recoveryCodesLeft).toBe(9)
  })

  test('is good once', async () => {
    const owner = await someone()
    const code = owner.recoveryCodes[0] ?? ''
    await finish(await halfway(app, owner), code)
    expect(await refusal(finish(await halfway(app, owner), code))).toMatchObject({ code: 'wrong-code' })
  })

  test('at two places at once lets one of them in', async () => {
    const owner = await someone()
    const places = await Promise.all(Array.from({ length: 5 }, () => halfway(app, owner)))
    const code = owner.recoveryCodes[3] ?? ''
    const outcomes = await Promise.allSettled(places.map((place) => finish(place, code)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('is not used up by a sign-in that came too late', async () => {
    const owner = await someone()
    const [first, second] = [await halfway(app, owner), await halfway(app, owner)]
    const [one = '', two = ''] = owner.recoveryCodes
    const copy = copyOf(first)
    await finish(first, one)
    expect(await refusal(finish(copy, two))).toMatchObject({ code: 'sign-in-expired' })
    await finish(second, two)
  })
})

describe('wrong codes in a row', () => {
  test('are answered ten times, then refused, and so is the right one and the password', async () => {
    const owner = await someone()
    const visitor = visitorFrom()
    await refusal(visitor.call(signIn, { body: bodyOf(owner) }))
    const codes = []
    for (let time = 0; time < 12; time++) codes.push((await refusal(finish(visitor, '000000'))).code)
    expect(codes.slice(0, 10).every((code) => code === 'wrong-code')).toBe(true)
    expect(codes.slice(10)).toEqual(['too-many-attempts', 'too-many-attempts'])
    expect(await refusal(finish(visitor, owner.code(1)))).toMatchObject({ status: 429, code: 'too-many-attempts' })
    expect(await refusal(visitor.call(signIn, { body: bodyOf(owner) }))).toMatchObject({ code: 'too-many-attempts' })
    clock.moveBy(15 * 60 + 1)
    await refusal(visitor.call(signIn, { body: bodyOf(owner) }))
    expect(await finish(visitor, owner.code())).toMatchObject({ email: owner.email })
  })

  test('are not forgotten because the password was right in between', async () => {
    const owner = await someone()
    const visitor = visitorFrom()
    const codes = []
    for (let time = 0; time < 11; time++) {
      codes.push((await refusal(visitor.call(signIn, { body: bodyOf(owner) }))).code)
      codes.push((await refusal(finish(visitor, '000000'))).code)
    }
    expect(codes.slice(0, 20).filter((code) => code === 'wrong-code')).toHaveLength(10)
    expect(codes.slice(20)).toEqual(['too-many-attempts', 'too-many-attempts'])
  })

  test('are forgotten once a sign-in was finished', async () => {
    const owner = await someone()
    clock.moveBy(600)
    const visitor = visitorFrom()
    await refusal(visitor.call(signIn, { body: bodyOf(owner) }))
    for (let time = 0; time < 9; time++) await refusal(finish(visitor, '000000'))
    await finish(visitor, owner.code())
    await refusal(visitor.call(signIn, { body: bodyOf(owner) }))
    expect(await refusal(finish(visitor, '000000'))).toMatchObject({ code: 'wrong-code' })
  })

  test('all at once are not let through either', async () => {
    const owner = await someone()
    const visitor = visitorFrom()
    await refusal(visitor.call(signIn, { body: bodyOf(owner) }))
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => refusal(finish(visitor, '000000'))))
    expect(outcomes.filter(({ code }) => code === 'wrong-code').length).toBeLessThanOrEqual(10)
  })
})

describe('a sign-in that waits for its second factor', () => {
  test('can be finished for five minutes', async () => {
    const owner = await someone()
    const [soon, late] = [await halfway(app, owner), await halfway(app, owner)]
    clock.moveBy(5 * 60 - 1)
    await finish(soon, owner.code())
    clock.moveBy(2)
    expect(await late.call(readPendingSignIn)).toEqual({ pending: null })
    expect(await refusal(finish(late, owner.code(1)))).toMatchObject({ status: 401, code: 'sign-in-expired' })
    expect([...late.cookies]).toEqual([])
  })

  test('can be finished once, whoever has the cookie', async () => {
    const owner = await someone()
    clock.moveBy(600)
    const visitor = await halfway(app, owner)
    const thief = copyOf(visitor)
    await finish(visitor, owner.code())
    expect(await refusal(finish(thief, owner.code(1)))).toMatchObject({ code: 'sign-in-expired' })
  })

  test('finished twice at once with two right codes gives one session', async () => {
    const owner = await someone()
    clock.moveBy(600)
    const visitor = await halfway(app, owner)
    const copies = [copyOf(visitor), copyOf(visitor), copyOf(visitor)]
    const codes = [owner.recoveryCodes[0] ?? '', owner.recoveryCodes[1] ?? '', owner.code()]
    const outcomes = await Promise.allSettled(copies.map((copy, index) => finish(copy, codes[index] ?? '')))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('is no session: its token opens nothing in the place of an access token', async () => {
    const owner = await someone()
    const visitor = await halfway(app, owner)
    visitor.cookies.set('access', visitor.cookies.get('pending') ?? '')
    const { company } = owner
    for (const attempt of [
      () => visitor.call(readMe),
      () => visitor.call(readSecondFactor),
      () => visitor.call(readCompany, { params: { company } }),
    ])
      expect(await refusal(attempt())).toMatchObject({ status: 401, code: 'session-ended' })
  })

  test('can not be begun with an access token in the place of its own, nor with a forged one', async () => {
    const owner = await someone()
    const [, claims = ''] = owner.cookies.get('access')?.split('.') ?? []
    const { sub, sid } = JSON.parse(Buffer.from(claims, 'base64url').toString())
    const own = { aud: 'trivselsrum-second-factor', sid }
    for (const token of [
      owner.cookies.get('access') ?? '',
      signed(claimsNow(sub, own), 'another-secret-that-is-long-enough-too'),
      signed(claimsNow(sub, own), testConfig().jwtSecret),
      'not.a.token',
    ]) {
      const visitor = browser(app)
      visitor.cookies.set('pending', token)
      expect(await refusal(finish(visitor, owner.code(1)))).toMatchObject({ code: 'sign-in-expired' })
    }
  })

  test('is kept in a cookie that scripts can not read and that goes along to this site alone', async () => {
    const owner = await someone()
    const headers = { 'sec-fetch-site': 'same-origin' }
    const payload = { email: owner.email, password: owner.password }
    const { cookies } = await app.inject({ method: 'POST', url: '/api/session', headers, payload })
    expect(cookies).toHaveLength(1)
    expect(cookies[0]).toMatchObject({ name: 'pending', httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 300 })
  })
})
