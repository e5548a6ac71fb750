import { readCompany } from '@trivselsrum/contracts/companies'
import { readMe, renewSession, signIn } from '@trivselsrum/contracts/identity'
import { proveByCode, proveByLink, readMailedLink, requestProof } from '@trivselsrum/contracts/mailed'
import { beforeEach, describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, browser, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { joined } from '../../../test/inviting.ts'
import { startMailing } from '../../../test/mail-reader.ts'

const database = await scratchDatabase()
const { app, clock, mailsTo, latestTo } = await startMailing(database)
beforeEach(() => clock.moveTo('2026-11-24T10:00:00Z'))

const isProven = async ({ call }: Pick<ReturnType<typeof browser>, 'call'>) => (await call(readMe)).isEmailProven
const wrongCode = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('after signing up', () => {
  test('one mail goes to the address, in the language of the account; until it is answered nothing is proven', async () => {
    const owner = await newCompany(app)
    expect(await mailsTo(owner.email)).toMatchObject([{ subject: 'Bekræft din e-mail' }])
    expect(await isProven(owner)).toBe(false)
    const { me } = await owner.call(readCompany, { params: { company: owner.company } })
    expect(me.isEmailProven).toBe(false)
  })

  test('the same holds for whoever joined by an invitation, whose link anybody may have copied', async () => {
    const member = await joined(app, await newCompany(app))
    const { code } = await latestTo(member.email)
    expect(await isProven(member)).toBe(false)
    await member.call(proveByCode, { body: { code } })
    expect(await isProven(member)).toBe(true)
  })

  test('neither link nor code lies in the database', async () => {
    const owner = await newCompany(app)
    const { token, code } = await latestTo(owner.email)
    expect(code).toMatch(/^\d{6}$/)
    const secret = token.split('.')[1] ?? ''
    const found = await asAdmin<{ row: string }>(
      `SELECT c::text AS row FROM email_challenges c UNION ALL SELECT m::text FROM personal_mails m
       UNION ALL SELECT j::text FROM graphile_worker._private_jobs j`,
      [],
      database.adminUrl,
    )
    expect(found.length).toBeGreaterThan(1)
    for (const { row } of found) {
      expect(row).not.toContain(secret)
      expect(row).not.toMatch(new RegExp(`\\b${code}\\b`))
    }
  })

  test('nothing is written where no mail is', async () => {
    const silent = await scratchDatabase()
    const owner = await newCompany(await startApp({}, { databaseUrl: silent.runtimeUrl }))
    expect(await asAdmin('SELECT id FROM personal_mails', [], silent.adminUrl)).toEqual([])
    expect(await refusal(owner.call(requestProof))).toMatchObject({ status: 409, code: 'no-mail' })
  })
})

describe('the code', () => {
  test('proves the address of whoever is signed in, and everything stays', async () => {
    const owner = await newCompany(app)
    const { code } = await latestTo(owner.email)
    await owner.call(proveByCode, { body: { code: `${code.slice(0, 3)} ${code.slice(3)}` } })
    expect(await isProven(owner)).toBe(true)
    const again = await browser(app).call(signIn, { body: { email: owner.email, password: owner.password } })
    expect(again.companies).toHaveLength(1)
  })

  test('given wrong five times is over, also the right one; of many at once no more are looked at', async () => {
    const owner = await newCompany(app)
    const { code } = await latestTo(owner.email)
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => refusal(owner.call(proveByCode, { body: { code: wrongCode(code) } }))),
    )
    expect(tries.filter((problem) => problem.code === 'wrong-mailed-code')).toHaveLength(4)
    expect(tries.filter((problem) => problem.code === 'code-over')).toHaveLength(8)
    expect(await refusal(owner.call(proveByCode, { body: { code } }))).toMatchObject({ status: 409, code: 'code-over' })
    expect(await isProven(owner)).toBe(false)
  })

  test('of another account is wrong, and of an earlier mail too', async () => {
    const [owner, other] = [await newCompany(app), await newCompany(app)]
    const [first, foreign] = [await latestTo(owner.email), await latestTo(other.email)]
    if (foreign.code !== first.code)
      expect(await refusal(owner.call(proveByCode, { body: { code: foreign.code } }))).toMatchObject({
        code: 'wrong-mailed-code',
      })
    clock.moveBy(60)
    await owner.call(requestProof)
    const second = await latestTo(owner.email)
    expect(second.token).not.toBe(first.token)
    if (second.code !== first.code)
      expect(await refusal(owner.call(proveByCode, { body: { code: first.code } }))).toMatchObject({
        code: 'wrong-mailed-code',
      })
    await owner.call(proveByCode, { body: { code: second.code } })
    expect(await isProven(owner)).toBe(true)
  })

  test('is over after an hour', async () => {
    const owner = await newCompany(app)
    const { code } = await latestTo(owner.email)
    clock.moveBy(60 * 60)
    expect(await refusal(owner.call(proveByCode, { body: { code } }))).toMatchObject({ code: 'code-over' })
  })

  test.each(['12345', '1234567', 'abcdef', '12 34 56', ''])(
    'of another form is refused at the field: %j',
    async (code) => {
      const owner = await newCompany(app)
      expect(await refusal(owner.call(proveByCode, { body: { code } }))).toMatchObject({
        code: 'invalid-request',
        fields: [{ path: 'code' }],
      })
    },
  )

  test('is of no use to whoever is not signed in', async () => {
    const owner = await newCompany(app)
    const { code } = await latestTo(owner.email)
    expect(await refusal(browser(app).call(proveByCode, { body: { code } }))).toMatchObject({ code: 'not-signed-in' })
  })
})

describe('the link', () => {
  test('opened changes nothing, however often: scanners open links', async () => {
    const owner = await newCompany(app)
    const { token } = await latestTo(owner.email)
    const scanner = browser(app)
    for (let time = 0; time < 3; time++)
      expect(await scanner.call(readMailedLink, { params: { token } })).toEqual({ isGood: true, isOwn: false })
    expect(await owner.call(readMailedLink, { params: { token } })).toEqual({ isGood: true, isOwn: true })
    expect(await isProven(owner)).toBe(false)
  })

  test('used while signed in to the account proves, and everything stays', async () => {
    const owner = await newCompany(app)
    const { token } = await latestTo(owner.email)
    await owner.call(proveByLink, { body: { token } })
    expect(await isProven(owner)).toBe(true)
    await owner.call(renewSession)
    await browser(app).call(signIn, { body: { email: owner.email, password: owner.password } })
  })

  test('used from outside takes away what somebody else set up: password and sessions; companies and names stay', async () => {
    const stranger = await newCompany(app, 'Sat op af en anden')
    const { token } = await latestTo(stranger.email)
    const reader = browser(app)
    expect(await refusal(reader.call(proveByLink, { body: { token } }))).toMatchObject({ code: 'password-missing' })
    await reader.call(proveByLink, { body: { token, password: 'lampeskovbrise' } })

    expect(await refusal(stranger.call(renewSession))).toMatchObject({ code: 'session-ended' })
    const signedIn = (password: string) => browser(app).call(signIn, { body: { email: stranger.email, password } })
    expect(await refusal(signedIn(stranger.password))).toMatchObject({ code: 'wrong-credentials' })
    const me = await signedIn('lampeskovbrise')
    expect(me).toMatchObject({ name: 'Karen Holm', isEmailProven: true, companies: [{ name: 'Sat op af en anden' }] })
  })

  test('used by somebody signed in to another account is used from outside', async () => {
    const [owner, other] = [await newCompany(app), await newCompany(app)]
    const { token } = await latestTo(owner.email)
    expect(await refusal(other.call(proveByLink, { body: { token } }))).toMatchObject({ code: 'password-missing' })
    expect(await isProven(other)).toBe(false)
  })

  test('used in a session that was ended is used from outside', async () => {
    const owner = await newCompany(app)
    const { token } = await latestTo(owner.email)
    await asAdmin('UPDATE sessions SET ended_at = now()', [], database.adminUrl)
    expect(await refusal(owner.call(proveByLink, { body: { token } }))).toMatchObject({ code: 'password-missing' })
  })

  test('takes no password that is tried first, and is still good after it', async () => {
    const owner = await newCompany(app)
    const { token } = await latestTo(owner.email)
    const reader = browser(app)
    const common = reader.call(proveByLink, { body: { token, password: 'password123' } })
    expect(await refusal(common)).toMatchObject({ code: 'password-too-common' })
    expect(await reader.call(readMailedLink, { params: { token } })).toMatchObject({ isGood: true })
  })

  test('works once, also for two at once', async () => {
    const owner = await newCompany(app)
    const { token } = await latestTo(owner.email)
    const outcomes = await Promise.allSettled([1, 2].map(() => owner.call(proveByLink, { body: { token } })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await refusal(owner.call(proveByLink, { body: { token } }))).toMatchObject({ code: 'link-over' })
    expect(await owner.call(readMailedLink, { params: { token } })).toEqual({ isGood: false, isOwn: false })
  })

  test.each(['x', 'a.b', `${crypto.randomUUID()}.${'a'.repeat(43)}`])(
    'that was never sent is over: %j',
    async (token) => {
      expect(await browser(app).call(readMailedLink, { params: { token } })).toEqual({ isGood: false, isOwn: false })
      const used = browser(app).call(proveByLink, { body: { token, password: 'lampeskovbrise' } })
      expect(await refusal(used)).toMatchObject({ status: 409, code: 'link-over' })
    },
  )

  test('is over after an hour', async () => {
    const owner = await newCompany(app)
    const { token } = await latestTo(owner.email)
    clock.moveBy(60 * 60)
    expect(await refusal(owner.call(proveByLink, { body: { token } }))).toMatchObject({ code: 'link-over' })
  })
})

describe('another mail', () => {
  test('is sent on request, at most five in an hour, and again in the next', async () => {
    const owner = await newCompany(app)
    for (let count = 2; count <= 5; count++) await owner.call(requestProof)
    expect(await refusal(owner.call(requestProof))).toMatchObject({ status: 429, code: 'too-many-mails' })
    expect(await mailsTo(owner.email)).toHaveLength(5)
    clock.moveBy(61 * 60)
    // The access token is of the clock of the machine, which did not move.
    await owner.call(requestProof)
    expect(await mailsTo(owner.email)).toHaveLength(6)
  })

  test('asked for by many at once is not more than that', async () => {
    const owner = await newCompany(app)
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => owner.call(requestProof)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
    expect(await mailsTo(owner.email)).toHaveLength(5)
  })

  test('is not sent when the address is proven', async () => {
    const owner = await newCompany(app)
    const { code } = await latestTo(owner.email)
    await owner.call(proveByCode, { body: { code } })
    await owner.call(requestProof)
    expect(await mailsTo(owner.email)).toHaveLength(1)
  })
})
