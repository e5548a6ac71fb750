import { changePassword } from '@trivselsrum/contracts/account'
import { readMe, renewSession, signIn } from '@trivselsrum/contracts/identity'
import { finishSignIn } from '@trivselsrum/contracts/second-factor'
import { describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { halfway, withApp } from '../../../test/second-factors.ts'

const clock = movableClock()
// A database of its own: failures are counted there, and cleared away by whoever signs in by another clock.
const database = await scratchDatabase()
const app = await startApp({ clock }, { trustedProxies: ['127.0.0.1'], databaseUrl: database.runtimeUrl })

const newPassword = 'lampebjergvindue'

async function signedIn(email: string, password: string) {
  const device = browser(app)
  await device.call(signIn, { body: { email, password } })
  return device
}

describe('changing the password', () => {
  test('takes the current one; from then on the new one opens, and the old one does not', async () => {
    const { call, email, password } = await newCompany(app)
    await call(changePassword, { body: { currentPassword: password, newPassword } })
    expect(await call(readMe)).toMatchObject({ email })
    expect(await refusal(signedIn(email, password))).toMatchObject({ code: 'wrong-credentials' })
    expect(await (await signedIn(email, newPassword)).call(readMe)).toMatchObject({ email })
  })

  test('signs every other device out, and nobody else', async () => {
    const { call, email, password } = await newCompany(app)
    const [phone, stranger] = [await signedIn(email, password), await newCompany(app)]
    await call(changePassword, { body: { currentPassword: password, newPassword } })
    expect(await refusal(phone.call(readMe))).toMatchObject({ code: 'session-ended' })
    expect(await refusal(phone.call(renewSession))).toMatchObject({ code: 'session-ended' })
    await call(renewSession)
    expect(await stranger.call(readMe)).toMatchObject({ email: stranger.email })
  })

  test('lets no sign-in that began with the old one be finished', async () => {
    const owner = await newCompany(app)
    const { code } = await withApp(owner, clock)
    const thief = await halfway(app, owner)
    await owner.call(changePassword, { body: { currentPassword: owner.password, newPassword } })
    expect(await refusal(thief.call(finishSignIn, { body: { code: code(1) } }))).toMatchObject({
      code: 'sign-in-expired',
    })
  })

  test('to one that is guessed first, or made of one’s own name and company, is refused', async () => {
    const { call, password } = await newCompany(app, 'Nørregaard Smede')
    for (const common of ['password1234', 'karenholm1', 'nørregaardsmede'])
      expect(
        await refusal(call(changePassword, { body: { currentPassword: password, newPassword: common } })),
      ).toMatchObject({ status: 422, code: 'password-too-common' })
  })

  test('with a wrong current one is refused, and counted with wrong sign-ins', async () => {
    const { email, password } = await newCompany(app)
    // In a network of its own, where nothing has failed yet.
    const device = browser(app, { 'x-forwarded-for': '203.0.113.7' })
    await device.call(signIn, { body: { email, password } })
    const wrong = { currentPassword: 'ikke den rigtige', newPassword }
    for (let time = 0; time < 10; time++)
      expect(await refusal(device.call(changePassword, { body: wrong }))).toMatchObject({
        status: 403,
        code: 'wrong-password',
      })
    const right = { currentPassword: password, newPassword }
    expect(await refusal(device.call(changePassword, { body: right }))).toMatchObject({ code: 'too-many-attempts' })
    expect(await refusal(device.call(signIn, { body: { email, password } }))).toMatchObject({
      code: 'too-many-attempts',
    })
  })

  test('twice at once is done once', async () => {
    const { call, email, password } = await newCompany(app)
    const wanted = [newPassword, 'skovlygtebroen']
    const outcomes = await Promise.allSettled(
      wanted.map((newPassword) => call(changePassword, { body: { currentPassword: password, newPassword } })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const winner = wanted[outcomes.findIndex(({ status }) => status === 'fulfilled')] ?? ''
    expect(await (await signedIn(email, winner)).call(readMe)).toMatchObject({ email })
  })

  test.each([{}, { currentPassword: 'x' }, { currentPassword: 'x', newPassword: 'for kort' }])(
    'with %j is refused without being counted',
    async (body) => {
      const { transport } = await newCompany(app)
      const headers = { 'content-type': 'application/json' }
      const reply = await transport({ method: 'PUT', path: '/api/me/password', headers, body: JSON.stringify(body) })
      expect(reply.status).toBe(400)
    },
  )

  test('needs a session', async () => {
    const body = { currentPassword: 'hesttagstenskov', newPassword }
    expect(await refusal(browser(app).call(changePassword, { body }))).toMatchObject({ code: 'not-signed-in' })
  })
})
