import { listSessions } from '@trivselsrum/contracts/account'
import { signIn } from '@trivselsrum/contracts/identity'
import {
  addPasskey,
  beginPasskey,
  finishSignIn,
  finishSignInWithPasskey,
  readPendingSignIn,
  readSecondFactor,
  removeAuthenticatorApp,
  removePasskey,
} from '@trivselsrum/contracts/second-factor'
import { describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { challengeOf, halfway, passkeyDevice, withApp, withPasskey } from '../../../test/second-factors.ts'

const clock = movableClock()
const database = await scratchDatabase()
const app = await startApp({ clock }, { databaseUrl: database.runtimeUrl })

async function someone(device = passkeyDevice()) {
  const owner = await newCompany(app)
  return { ...owner, device, ...(await withPasskey(owner, device)) }
}

type Visitor = ReturnType<typeof browser>
type Used = ReturnType<ReturnType<typeof passkeyDevice>['use']>
const finish = ({ call }: Visitor, used: Used) => call(finishSignInWithPasskey, { body: { used } })

describe('adding a passkey', () => {
  test('keeps it under its name, signs other devices out and gives recovery codes, if it is the first', async () => {
    const owner = await newCompany(app)
    await browser(app).call(signIn, { body: { email: owner.email, password: owner.password } })
    const { recoveryCodes } = await withPasskey(owner, passkeyDevice(), ' Karens telefon ')
    expect(recoveryCodes).toHaveLength(10)
    expect((await owner.call(listSessions)).total).toBe(1)
    const first = clock.now()
    clock.moveBy(1)
    expect((await withPasskey(owner, passkeyDevice(), 'Nøglen på kontoret')).recoveryCodes).toEqual([])
    const { passkeys, app: none, recoveryCodesLeft } = await owner.call(readSecondFactor)
    expect(passkeys.map(({ name, createdAt, usedAt }) => ({ name, createdAt, usedAt }))).toEqual([
      { name: 'Karens telefon', createdAt: first, usedAt: null },
      { name: 'Nøglen på kontoret', createdAt: clock.now(), usedAt: null },
    ])
    expect({ none, recoveryCodesLeft }).toEqual({ none: null, recoveryCodesLeft: 10 })
  })

  test('asks for password or code first, and the browser for a key of this site that is not there yet', async () => {
    const owner = await someone()
    expect(await refusal(owner.call(beginPasskey, { body: { proof: 'ikke den rigtige' } }))).toMatchObject({
      code: 'wrong-proof',
    })
    const options = await owner.call(beginPasskey, { body: { proof: owner.password } })
    expect(options).toMatchObject({ rp: { id: 'localhost' }, user: { name: owner.email }, attestation: 'none' })
    expect(options.excludeCredentials).toHaveLength(1)
    expect(Buffer.from(options.challenge, 'base64url')).toHaveLength(32)
  })

  test('made on another site is refused', async () => {
    for (const at of ['https://evil.example', 'http://localhost:8080', 'https://localhost']) {
      const owner = await newCompany(app)
      expect(await refusal(withPasskey(owner, passkeyDevice({ at })))).toMatchObject({
        status: 403,
        code: 'wrong-passkey',
      })
      expect((await owner.call(readSecondFactor)).passkeys).toEqual([])
    }
  })

  test('with a challenge that is another person’s, used, too old or none is refused', async () => {
    const [owner, other] = [await someone(), await newCompany(app)]
    const begin = async ({ call, password }: typeof other) =>
      (await call(beginPasskey, { body: { proof: password } })).challenge
    const add = (challenge: string) =>
      refusal(owner.call(addPasskey, { body: { name: 'En', made: passkeyDevice().make(challenge) } }))
    const used = await begin(owner)
    await owner.call(addPasskey, { body: { name: 'To', made: passkeyDevice().make(used) } })
    for (const challenge of [await begin(other), used, 'AAAA'])
      expect(await add(challenge)).toMatchObject({ code: 'wrong-passkey' })
    const old = await begin(owner)
    clock.moveBy(5 * 60)
    expect(await add(old)).toMatchObject({ code: 'wrong-passkey' })
  })

  test('with the challenge of a sign-in is refused', async () => {
    const owner = await someone()
    const challenge = await challengeOf(await halfway(app, owner))
    const made = passkeyDevice().make(challenge)
    expect(await refusal(owner.call(addPasskey, { body: { name: 'En', made } }))).toMatchObject({
      code: 'wrong-passkey',
    })
  })

  test('that is there already is refused', async () => {
    const owner = await someone()
    expect(await refusal(withPasskey(owner, owner.device))).toMatchObject({ status: 409, code: 'passkey-known' })
  })

  test('stops at ten', async () => {
    const owner = await newCompany(app)
    for (let count = 0; count < 10; count++) await withPasskey(owner, passkeyDevice())
    expect(await refusal(withPasskey(owner, passkeyDevice()))).toMatchObject({ code: 'too-many-passkeys' })
  })

  test('the same one twice at once adds it once', async () => {
    const owner = await newCompany(app)
    const { challenge } = await owner.call(beginPasskey, { body: { proof: owner.password } })
    const made = passkeyDevice().make(challenge)
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => owner.call(addPasskey, { body: { name: 'En', made } })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test.each(['', 'a'.repeat(61)])('called %j is refused', async (name) => {
    const { transport } = await newCompany(app)
    const body = JSON.stringify({ name, made: passkeyDevice().make('AAAA') })
    const headers = { 'content-type': 'application/json' }
    expect((await transport({ method: 'POST', path: '/api/me/passkeys', headers, body })).status).toBe(400)
  })
})

describe('signing in with a passkey', () => {
  test('begins a session, and the key says when it was used', async () => {
    const owner = await someone()
    clock.moveBy(60)
    const visitor = await halfway(app, owner)
    expect(await visitor.call(readPendingSignIn)).toMatchObject({
      pending: { hasApp: false, passkeys: { rpId: 'localhost', allowCredentials: [{ type: 'public-key' }] } },
    })
    expect(await finish(visitor, owner.device.use(await challengeOf(visitor)))).toMatchObject({ email: owner.email })
    expect((await visitor.call(readSecondFactor)).passkeys).toMatchObject([{ usedAt: clock.now() }])
  })

  test('or with a recovery code, when the key is lost', async () => {
    const owner = await someone()
    const body = { code: owner.recoveryCodes[0] ?? '' }
    expect(await (await halfway(app, owner)).call(finishSignIn, { body })).toMatchObject({ email: owner.email })
  })

  test('used on another site is refused', async () => {
    const owner = await newCompany(app)
    const devices = [passkeyDevice(), passkeyDevice()]
    for (const device of devices) await withPasskey(owner, device)
    const visitor = await halfway(app, owner)
    const challenge = await challengeOf(visitor)
    const used = devices[0]?.use(challenge)
    if (!used) throw new Error('no key')
    // The same key and a right signature, over what the browser of another site would have said.
    const elsewhere = passkeyDevice({ at: 'https://evil.example' }).use(challenge)
    for (const response of [
      elsewhere.response,
      { ...used.response, clientDataJSON: elsewhere.response.clientDataJSON },
    ])
      expect(await refusal(finish(visitor, { ...used, response }))).toMatchObject({ code: 'wrong-passkey' })
  })

  test('of an installation at another address is refused, with a right signature as well', async () => {
    const device = passkeyDevice()
    const owner = await someone(device)
    const elsewhere = await startApp(
      { clock },
      { databaseUrl: database.runtimeUrl, publicUrl: new URL('http://localhost:8080') },
    )
    const visitor = await halfway(elsewhere, owner)
    const used = device.use(await challengeOf(visitor))
    expect(await refusal(finish(visitor, used))).toMatchObject({ code: 'wrong-passkey' })
  })

  test('of another person is refused', async () => {
    const [owner, other] = [await someone(), await someone()]
    const visitor = await halfway(app, owner)
    expect(await refusal(finish(visitor, other.device.use(await challengeOf(visitor))))).toMatchObject({
      code: 'wrong-passkey',
    })
  })

  test('over another challenge than that of this sign-in is refused', async () => {
    const owner = await someone()
    const [visitor, other] = [await halfway(app, owner), await halfway(app, owner)]
    expect(await refusal(finish(visitor, owner.device.use(await challengeOf(other))))).toMatchObject({
      code: 'wrong-passkey',
    })
  })

  test('once more with what was sent before is refused', async () => {
    const owner = await someone()
    const visitor = await halfway(app, owner)
    const pending = visitor.cookies.get('pending') ?? ''
    const used = owner.device.use(await challengeOf(visitor))
    await finish(visitor, used)
    const thief = browser(app)
    thief.cookies.set('pending', pending)
    expect(await refusal(finish(thief, used))).toMatchObject({ code: 'sign-in-expired' })
  })

  test('at once from five places with one answer lets one in', async () => {
    const owner = await someone()
    const visitor = await halfway(app, owner)
    const used = owner.device.use(await challengeOf(visitor))
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map(() => finish(visitor, used)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('that has signed less often than before is refused: it was copied', async () => {
    const owner = await someone()
    const visitor = await halfway(app, owner)
    owner.device.countTo(8)
    await finish(visitor, owner.device.use(await challengeOf(visitor)))
    // Not once more than before, and fewer times.
    for (const before of [8, 3]) {
      const thief = await halfway(app, owner)
      owner.device.countTo(before)
      expect(await refusal(finish(thief, owner.device.use(await challengeOf(thief))))).toMatchObject({
        code: 'wrong-passkey',
      })
    }
    owner.device.countTo(9)
    const again = await halfway(app, owner)
    await finish(again, owner.device.use(await challengeOf(again)))
  })

  test('that does not count works again and again', async () => {
    const owner = await someone(passkeyDevice({ counts: false }))
    for (let time = 0; time < 2; time++) {
      const visitor = await halfway(app, owner)
      await finish(visitor, owner.device.use(await challengeOf(visitor)))
    }
  })

  test('that is not right is counted with wrong passwords', async () => {
    const owner = await someone()
    const visitor = await halfway(app, owner)
    const challenge = await challengeOf(visitor)
    const wrong = passkeyDevice().use(challenge)
    for (let time = 0; time < 10; time++) await refusal(finish(visitor, wrong))
    expect(await refusal(finish(visitor, owner.device.use(challenge)))).toMatchObject({ code: 'too-many-attempts' })
    await asAdmin('DELETE FROM sign_in_failures', [], database.adminUrl)
  })
})

describe('removing a passkey', () => {
  test('takes that one away, and the recovery codes with the last', async () => {
    const owner = await someone()
    await withPasskey(owner, passkeyDevice(), 'Den anden')
    const ids = (await owner.call(readSecondFactor)).passkeys.map(({ id }) => id)
    const remove = (passkey = '') => owner.call(removePasskey, { params: { passkey }, body: { proof: owner.password } })
    await remove(ids[0])
    expect(await owner.call(readSecondFactor)).toMatchObject({ passkeys: [{ id: ids[1] }], recoveryCodesLeft: 10 })
    await remove(ids[1])
    expect(await owner.call(readSecondFactor)).toMatchObject({ passkeys: [], recoveryCodesLeft: 0 })
    expect(await refusal(remove(ids[1]))).toMatchObject({ status: 404, code: 'not-found' })
  })

  test('of somebody else is answered as for one that does not exist', async () => {
    const [owner, other] = [await someone(), await someone()]
    const passkey = (await other.call(readSecondFactor)).passkeys[0]?.id ?? ''
    const removal = owner.call(removePasskey, { params: { passkey }, body: { proof: owner.password } })
    expect(await refusal(removal)).toMatchObject({ status: 404, code: 'not-found' })
    expect((await other.call(readSecondFactor)).passkeys).toHaveLength(1)
  })

  test('leaves the recovery codes where an app is left, and an app’s removal where a key is', async () => {
    const owner = await someone()
    await withApp(owner, clock)
    await owner.call(removeAuthenticatorApp, { body: { proof: owner.password } })
    expect(await owner.call(readSecondFactor)).toMatchObject({ app: null, recoveryCodesLeft: 10 })
  })
})
