import { readMe, signIn } from '@trivselsrum/contracts/identity'
import { describe, expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { asAdmin, browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { newMember } from '../../../test/people.ts'

const clock = movableClock()
// A database of its own: failures that lie in the past of another clock would be cleared away by whoever signs in by it.
const database = await scratchDatabase()
const app = await startApp({ clock }, { trustedProxies: ['127.0.0.1'], databaseUrl: database.runtimeUrl })

const quarterHour = 15 * 60

/** Somebody in a network of their own: failures are counted by where they come from as well. */
let last = 0
function visitorFrom(address = `2001:db8:0:${(++last).toString(16)}::1`) {
  return browser(app, { 'x-forwarded-for': address })
}

const wrong = 'ikke den rigtige'

async function failed(visitor: ReturnType<typeof browser>, email: string, times: number) {
  const codes: string[] = []
  for (let time = 0; time < times; time++)
    codes.push((await refusal(visitor.call(signIn, { body: { email, password: wrong } }))).code)
  return codes
}

describe('signing in', () => {
  test('with e-mail in any case and password gives the person and their companies, by name', async () => {
    const { company } = await newCompany(app, 'Zebra')
    const { email, ownCompany } = await newMember(app, company, 'leader', database.adminUrl)
    const visitor = visitorFrom()
    const me = await visitor.call(signIn, { body: { email: ` ${email.toUpperCase()} `, password: 'hesttagstenskov' } })
    expect(me).toEqual({
      name: 'Karen Holm',
      email,
      isEmailProven: false,
      language: 'da',
      companies: [
        { slug: ownCompany, name: 'leader & Co.', role: 'owner' },
        { slug: company, name: 'Zebra', role: 'leader' },
      ],
    })
    expect(await visitor.call(readMe)).toEqual(me)
  })

  test('with a wrong password is refused as for an account that does not exist', async () => {
    const { email } = await newCompany(app)
    const answers = []
    for (const address of [email, `${crypto.randomUUID()}@example.dk`]) {
      const visitor = visitorFrom()
      const { instance, ...problem } = await refusal(
        visitor.call(signIn, { body: { email: address, password: wrong } }),
      )
      answers.push({ ...problem, cookies: [...visitor.cookies] })
    }
    expect(answers[0]).toMatchObject({ status: 401, code: 'wrong-credentials', cookies: [] })
    expect(answers[1]).toEqual(answers[0])
  })

  test('takes a password however its letters were composed', async () => {
    const { call, email } = await newCompany(app)
    expect(await call(signIn, { body: { email, password: 'ｈesttagstenskov' } })).toMatchObject({ email })
  })

  test.each([{}, { email: 'karen@smede.dk' }, { email: 'karen@smede.dk', password: '' }])(
    'with %j is refused without being counted',
    async (body) => {
      const { transport } = visitorFrom()
      const headers = { 'content-type': 'application/json' }
      const reply = await transport({ method: 'POST', path: '/api/session', headers, body: JSON.stringify(body) })
      expect(reply.status).toBe(400)
    },
  )
})

describe('thirty wrong passwords in a row', () => {
  test.each(['of an account', 'of an account that does not exist'])(
    '%s are answered ten times, then refused, and so is the right one until a quarter of an hour has passed',
    async (which) => {
      const { email } =
        which === 'of an account' ? await newCompany(app) : { email: `${crypto.randomUUID()}@example.dk` }
      const visitor = visitorFrom()
      const codes = await failed(visitor, email, 30)
      expect(codes.slice(0, 10).every((code) => code === 'wrong-credentials')).toBe(true)
      expect(codes.slice(10).every((code) => code === 'too-many-attempts')).toBe(true)
      const right = () => visitor.call(signIn, { body: { email, password: 'hesttagstenskov' } })
      expect(await refusal(right())).toMatchObject({ status: 429, code: 'too-many-attempts' })
      clock.moveBy(quarterHour - 1)
      expect(await refusal(right())).toMatchObject({ code: 'too-many-attempts' })
      clock.moveBy(2)
      if (which === 'of an account') expect(await right()).toMatchObject({ email })
      else expect(await refusal(right())).toMatchObject({ code: 'wrong-credentials' })
    },
  )

  test('say when to come back', async () => {
    const { email } = await newCompany(app)
    const headers = { 'x-forwarded-for': '2001:db8:0:ffff::1', 'sec-fetch-site': 'same-origin' }
    const attempt = () =>
      app.inject({ method: 'POST', url: '/api/session', headers, payload: { email, password: wrong } })
    for (let time = 0; time < 10; time++) await attempt()
    const refused = await attempt()
    expect(refused.statusCode).toBe(429)
    expect(refused.headers['retry-after']).toBe(String(quarterHour))
  })

  test('all at once are not let through either', async () => {
    const { email } = await newCompany(app)
    const visitor = visitorFrom()
    const attempts = await Promise.all(Array.from({ length: 30 }, () => failed(visitor, email, 1)))
    expect(attempts.flat().filter((code) => code === 'wrong-credentials').length).toBeLessThanOrEqual(10)
  })

  test('do not keep the owner of the account out who comes from elsewhere', async () => {
    const { email } = await newCompany(app)
    await failed(visitorFrom(), email, 120)
    const owner = visitorFrom()
    expect(await owner.call(signIn, { body: { email, password: 'hesttagstenskov' } })).toMatchObject({ email })
  })

  test('are forgotten once the right one was given in between', async () => {
    const { email } = await newCompany(app)
    const visitor = visitorFrom()
    await failed(visitor, email, 9)
    await visitor.call(signIn, { body: { email, password: 'hesttagstenskov' } })
    expect(await failed(visitor, email, 10)).toEqual(Array.from({ length: 10 }, () => 'wrong-credentials'))
  })
})

describe('many accounts', () => {
  test('tried from one address are refused after fifty, also the right ones', async () => {
    const { email } = await newCompany(app)
    const thief = visitorFrom()
    const codes = []
    for (let time = 0; time < 51; time++) codes.push(...(await failed(thief, `${crypto.randomUUID()}@example.dk`, 1)))
    expect(codes.slice(0, 50).every((code) => code === 'wrong-credentials')).toBe(true)
    expect(codes[50]).toBe('too-many-attempts')
    const right = thief.call(signIn, { body: { email, password: 'hesttagstenskov' } })
    expect(await refusal(right)).toMatchObject({ code: 'too-many-attempts' })
  })

  test('tried from as many addresses of one IPv6 network are refused after fifty as well', async () => {
    const codes = []
    for (let time = 1; time <= 51; time++) {
      const visitor = visitorFrom(`2001:db8:0:eeee::${time.toString(16)}`)
      codes.push(...(await failed(visitor, `${crypto.randomUUID()}@example.dk`, 1)))
    }
    expect(codes.indexOf('too-many-attempts')).toBe(50)
  })

  test('one account tried from many addresses is refused after a hundred, everywhere', async () => {
    const { email } = await newCompany(app)
    for (let address = 0; address < 10; address++) await failed(visitorFrom(), email, 10)
    expect(await failed(visitorFrom(), email, 1)).toEqual(['too-many-attempts'])
  })
})

test('what is kept of failures names neither account nor address', async () => {
  const { email } = await newCompany(app)
  await failed(visitorFrom('203.0.113.9'), email, 1)
  const rows = await asAdmin<{ row: string }>('SELECT t::text AS row FROM sign_in_failures t', [], database.adminUrl)
  expect(rows.length).toBeGreaterThan(0)
  const all = rows.map(({ row }) => row).join()
  for (const secret of [
    email,
    '203.0.113.9',
    Buffer.from(email).toString('hex'),
    Buffer.from('203.0.113.9').toString('hex'),
  ])
    expect(all).not.toContain(secret)
})
