import { readMe, renewSession, signIn } from '@trivselsrum/contracts/identity'
import { readMailedLink, requestReset, resetPassword } from '@trivselsrum/contracts/mailed'
import pg from 'pg'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { browser, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { startMailing } from '../../../test/mail-reader.ts'

const database = await scratchDatabase()
const { app, clock, mailsTo, latestTo } = await startMailing(database)
beforeEach(() => clock.moveBy(2 * 60 * 60))

const ask = (email: string) => {
  // Later than what was sent before: the latest mail is known by its time.
  clock.moveBy(1)
  return browser(app).call(requestReset, { body: { email } })
}
const password = 'lampeskovbrise'

async function forgetful() {
  const owner = await newCompany(app)
  await ask(owner.email)
  return { ...owner, ...(await latestTo(owner.email)) }
}

describe('asking for a new password', () => {
  test('is answered by a mail with a link where the account exists, and by none where it does not', async () => {
    const { email, subject, token } = await forgetful()
    expect(subject).toBe('Vælg en ny adgangskode')
    expect(token).toMatch(/^[0-9a-f-]{36}\.[\w-]{43}$/)
    await ask(`nobody-${crypto.randomUUID()}@example.dk`)
    expect((await mailsTo(email)).length).toBe(2)
    expect(await mailsTo('nobody-')).toEqual([])
  })

  test('gets the same answer after the same statements, whether or not the account exists', async () => {
    const { runtimeUrl } = await scratchDatabase()
    const alone = await startApp({}, { databaseUrl: runtimeUrl, mailFolder: 'nowhere' })
    const { email } = await newCompany(alone)
    const seen: string[][] = []
    for (const address of [email, `nobody-${crypto.randomUUID()}@example.dk`]) {
      const query = vi.spyOn(pg.Client.prototype, 'query')
      const reply = await browser(alone).transport({
        method: 'POST',
        path: '/api/password-reset/mail',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: address }),
      })
      const asked = query.mock.calls.map(([first]) =>
        typeof first === 'string' ? first : (Object(first).text as string),
      )
      query.mockRestore()
      const ids = /'[0-9a-f]{8}-[0-9a-f-]{27}'/g
      seen.push([JSON.stringify(reply), ...ofThisApp(asked).map((text) => text.replace(ids, "'…'"))])
    }
    expect(seen[0]?.length).toBeGreaterThan(8)
    expect(seen[1]).toEqual(seen[0])
  })

  test('is refused when it is asked for again and again, in the same way for an address that nobody has', async () => {
    const { email } = await newCompany(app)
    for (const address of [email, `nobody-${crypto.randomUUID()}@example.dk`]) {
      for (let count = 0; count < 5; count++) await ask(address)
      expect(await refusal(ask(address))).toMatchObject({ status: 429, code: 'too-many-mails' })
    }
    expect((await mailsTo(email)).length).toBeLessThanOrEqual(5)
  })

  test('says so where no mail is written', async () => {
    const silent = browser(await startApp())
    const asked = silent.call(requestReset, { body: { email: 'karen@example.dk' } })
    expect(await refusal(asked)).toMatchObject({ status: 409, code: 'no-mail' })
  })
})

describe('the link', () => {
  test('opened by a mail scanner is neither used nor ended', async () => {
    const { token, email } = await forgetful()
    const scanner = browser(app)
    for (let time = 0; time < 3; time++)
      expect(await scanner.call(readMailedLink, { params: { token } })).toMatchObject({ isGood: true })
    await browser(app).call(resetPassword, { body: { token, password } })
    await browser(app).call(signIn, { body: { email, password } })
  })

  test('sets the new password, signs every device out, proves the address and tells the owner', async () => {
    const owner = await forgetful()
    const elsewhere = browser(app)
    await elsewhere.call(signIn, { body: { email: owner.email, password: owner.password } })
    clock.moveBy(1)
    await browser(app).call(resetPassword, { body: { token: owner.token, password } })

    for (const device of [owner, elsewhere]) {
      expect(await refusal(device.call(readMe))).toMatchObject({ code: 'session-ended' })
      expect(await refusal(device.call(renewSession))).toMatchObject({ code: 'session-ended' })
    }
    const old = browser(app).call(signIn, { body: { email: owner.email, password: owner.password } })
    expect(await refusal(old)).toMatchObject({ code: 'wrong-credentials' })
    const me = await browser(app).call(signIn, { body: { email: owner.email, password } })
    expect(me).toMatchObject({ isEmailProven: true, companies: [{ slug: owner.company }] })
    expect((await latestTo(owner.email)).subject).toBe('Din adgangskode er ændret')
  })

  test('works once, also for two at once, and ends the others that were asked for', async () => {
    const { email, token } = await forgetful()
    await ask(email)
    const second = await latestTo(email)
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => browser(app).call(resetPassword, { body: { token, password } })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const over of [token, second.token])
      expect(await refusal(browser(app).call(resetPassword, { body: { token: over, password } }))).toMatchObject({
        status: 409,
        code: 'link-over',
      })
  })

  test('is over after an hour', async () => {
    const { token } = await forgetful()
    clock.moveBy(60 * 60)
    const late = browser(app).call(resetPassword, { body: { token, password } })
    expect(await refusal(late)).toMatchObject({ code: 'link-over' })
  })

  test('takes no password that is tried first, the owner’s own name among them, and is still good after it', async () => {
    const { token } = await forgetful()
    for (const common of ['password123', 'karenholm1', 'karen holm'])
      expect(await refusal(browser(app).call(resetPassword, { body: { token, password: common } }))).toMatchObject({
        code: 'password-too-common',
      })
    await browser(app).call(resetPassword, { body: { token, password } })
  })

  test('that proves an address resets no password', async () => {
    const owner = await newCompany(app)
    const { token } = await latestTo(owner.email)
    expect(await refusal(browser(app).call(resetPassword, { body: { token, password } }))).toMatchObject({
      code: 'link-over',
    })
  })
})

/** Without what the worker of the other tests asks on its own connections meanwhile. */
function ofThisApp(asked: string[]): string[] {
  return asked.filter((text) => !/graphile_worker|_private_jobs|pg_notify/i.test(text))
}
