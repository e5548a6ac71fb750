import { changeName, endOtherSessions, endSession, listSessions } from '@trivselsrum/contracts/account'
import { readCompany } from '@trivselsrum/contracts/companies'
import { readMe, renewSession, signIn } from '@trivselsrum/contracts/identity'
import { describe, expect, test } from 'vitest'
import { asAdmin, browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'

const clock = movableClock()
const app = await startApp({ clock })

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0'

async function signedIn({ email, password }: { email: string; password: string }, userAgent = firefox) {
  const device = browser(app, { 'user-agent': userAgent })
  await device.call(signIn, { body: { email, password } })
  return device
}

describe('the devices somebody is signed in on', () => {
  test('are listed by name, when they began and were last used, the latest first, and which one asks', async () => {
    const owner = await newCompany(app)
    const began = clock.now()
    clock.moveBy(3600)
    const phone = await signedIn(owner)
    clock.moveBy(3600)
    await owner.call(renewSession)
    const { sessions, total } = await phone.call(listSessions)
    expect(total).toBe(2)
    expect(sessions.map(({ id: _, ...session }) => session)).toEqual([
      // The tests’ own client says that it is lightMyRequest, which nobody knows.
      { browser: null, system: null, createdAt: began, usedAt: clock.now(), isThis: false },
      {
        browser: 'Firefox',
        system: 'Windows',
        createdAt: new Date(clock.now().getTime() - 3600_000),
        usedAt: new Date(clock.now().getTime() - 3600_000),
        isThis: true,
      },
    ])
  })

  test('are not listed once they were signed out or not used for thirty days', async () => {
    const owner = await newCompany(app)
    await signedIn(owner)
    clock.moveBy(29 * 86_400)
    await owner.call(renewSession)
    clock.moveBy(2 * 86_400)
    const { sessions } = await owner.call(listSessions)
    expect(sessions.map(({ isThis }) => isThis)).toEqual([true])
  })

  test('are listed up to fifty, this one among them', async () => {
    const owner = await newCompany(app)
    clock.moveBy(60)
    await asAdmin(
      `INSERT INTO sessions (user_id, id, device, created_at, expires_at)
       SELECT u.id, gen_random_uuid(), '', $2, $2::timestamptz + interval '30 days'
       FROM users u, generate_series(1, 60) WHERE email = $1`,
      [owner.email, clock.now()],
    )
    const { sessions, total } = await owner.call(listSessions)
    expect(total).toBe(61)
    expect(sessions).toHaveLength(50)
    expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1)
  })
})

describe('signing out elsewhere', () => {
  test('ends one device and leaves the others', async () => {
    const owner = await newCompany(app)
    const [phone, tablet] = [await signedIn(owner), await signedIn(owner)]
    const { sessions } = await phone.call(listSessions)
    const session = sessions.find(({ isThis }) => isThis)?.id ?? ''
    await owner.call(endSession, { params: { session } })
    expect(await refusal(phone.call(renewSession))).toMatchObject({ code: 'session-ended' })
    expect(await tablet.call(readMe)).toMatchObject({ email: owner.email })
    expect(await refusal(owner.call(endSession, { params: { session } }))).toMatchObject({ code: 'not-found' })
  })

  test('of somebody else’s device is answered as for one that does not exist, and changes nothing', async () => {
    const [owner, stranger] = [await newCompany(app), await newCompany(app)]
    const session = (await stranger.call(listSessions)).sessions[0]?.id ?? ''
    const answers = []
    for (const id of [session, crypto.randomUUID()]) {
      const { instance, ...problem } = await refusal(owner.call(endSession, { params: { session: id } }))
      answers.push(problem)
    }
    expect(answers[0]).toMatchObject({ status: 404, code: 'not-found' })
    expect(answers[1]).toEqual(answers[0])
    expect(await stranger.call(readMe)).toMatchObject({ email: stranger.email })
  })

  test('with an id that is none is refused', async () => {
    const { transport } = await newCompany(app)
    const reply = await transport({ method: 'DELETE', path: '/api/me/sessions/none', headers: {} })
    expect(reply.status).toBe(400)
  })

  test('everywhere leaves this device alone', async () => {
    const owner = await newCompany(app)
    const others = [await signedIn(owner), await signedIn(owner)]
    await owner.call(endOtherSessions)
    for (const { call } of others) expect(await refusal(call(readMe))).toMatchObject({ code: 'session-ended' })
    expect((await owner.call(listSessions)).total).toBe(1)
  })

  test('holds at once for the account itself, although the access token lasts a little longer', async () => {
    const owner = await newCompany(app)
    const phone = await signedIn(owner)
    await owner.call(endOtherSessions)
    for (const attempt of [
      () => phone.call(listSessions),
      () => phone.call(endOtherSessions),
      () => phone.call(changeName, { body: { name: 'En anden' } }),
    ])
      expect(await refusal(attempt())).toMatchObject({ code: 'session-ended' })
  })
})

describe('changing one’s name', () => {
  test('is seen by the companies at once', async () => {
    const { call, company } = await newCompany(app)
    await call(changeName, { body: { name: ' Karen Holm-Nielsen ' } })
    expect(await call(readCompany, { params: { company } })).toMatchObject({ me: { name: 'Karen Holm-Nielsen' } })
  })

  test.each(['', ' ', 'a'.repeat(121), 'to\nlinjer'])('to %j is refused', async (name) => {
    const { transport } = await newCompany(app)
    const headers = { 'content-type': 'application/json' }
    const reply = await transport({ method: 'PUT', path: '/api/me/name', headers, body: JSON.stringify({ name }) })
    expect(reply.status).toBe(400)
  })

  test('reaches nobody of the same name', async () => {
    const [owner, other] = [await newCompany(app), await newCompany(app)]
    await owner.call(changeName, { body: { name: 'Ny' } })
    expect(await other.call(readMe)).toMatchObject({ name: 'Karen Holm' })
  })
})
