import { newReceipt } from '@trivselsrum/contracts/receipt'
import { closeRound, openRound, readRound, voidRound } from '@trivselsrum/contracts/rounds'
import {
  createShare,
  givePasscode,
  handInThroughShare,
  listShares,
  openShare,
  readShare,
  revokeShare,
} from '@trivselsrum/contracts/shares'
import { describe, expect, test } from 'vitest'
import { answeredByGuests, answersOf, newGuest, newShare } from '../../../test/guests.ts'
import { asAdmin, browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole, newDepartment } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock }, { trustedProxies: ['127.0.0.1'] })
const quarter = '2026-Q4'

let last = 0
const somebody = () => browser(app, { 'x-forwarded-for': `2001:db8:2:${(++last).toString(16)}::1` })

async function anonymousRound() {
  const owner = await newCompany(app)
  const params = { company: owner.company, quarter }
  await owner.call(openRound, { params, body: { quarter, mode: 'anonymous', hasLinks: true } })
  return { ...owner, params }
}

type Owner = Awaited<ReturnType<typeof anonymousRound>>

const hand = (more: object = {}) => ({ body: { receipt: newReceipt(), answers: answersOf(), ...more } })

describe('a link', () => {
  test('is told once, with 192 random bits, and kept as a hash', async () => {
    const owner = await anonymousRound()
    const { id, token } = await newShare(owner, quarter)
    expect(Buffer.from(token, 'base64url')).toHaveLength(24)
    const { shares, total } = await owner.call(listShares, { params: owner.params, query: {} })
    expect(total).toBe(1)
    expect(shares).toMatchObject([{ id, label: 'Opslag i kantinen', state: 'good', openings: 0, hasPasscode: false }])
    expect(shares[0]?.expiresAt).toEqual(new Date(clock.now().getTime() + 30 * 86_400_000))
    const rows = await asAdmin<{ row: string }>('SELECT s::text AS row FROM shares s')
    for (const secret of [token, Buffer.from(token, 'base64url').toString('hex')])
      expect(rows.some(({ row }) => row.includes(secret))).toBe(false)
  })

  test('sent twice is made once', async () => {
    const { call, params } = await anonymousRound()
    const body = { share: crypto.randomUUID(), label: 'Plakat' }
    await call(createShare, { params, body })
    expect(await refusal(call(createShare, { params, body }))).toMatchObject({ status: 409, code: 'share-exists' })
    expect((await call(listShares, { params, query: {} })).total).toBe(1)
  })

  test('is made, seen and ended by owner and AMO alone', async () => {
    const { company, amo, leader, member } = await everyRole(app)
    const params = { company, quarter }
    await amo.call(openRound, { params, body: { quarter, mode: 'anonymous', hasLinks: true } })
    const { id } = await newShare(amo, quarter)
    const body = { share: crypto.randomUUID(), label: 'x' }
    for (const { call } of [leader, member]) {
      expect(await refusal(call(createShare, { params, body }))).toMatchObject({ code: 'not-allowed' })
      expect(await refusal(call(listShares, { params, query: {} }))).toMatchObject({ code: 'not-allowed' })
      expect(await refusal(call(revokeShare, { params: { company, share: id } }))).toMatchObject({
        code: 'not-allowed',
      })
    }
  })

  test('leads into anonymous rounds that are open, and no others', async () => {
    const { call, company } = await newCompany(app)
    const create = (quarter: string) =>
      call(createShare, { params: { company, quarter }, body: { share: crypto.randomUUID(), label: 'x' } })
    await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    expect(await refusal(create(quarter))).toMatchObject({ code: 'links-are-for-anonymous' })
    expect(await refusal(create('2026-Q3'))).toMatchObject({ status: 404 })
  })

  test('is refused once fifty are in use, and possible again when one is ended', async () => {
    const owner = await anonymousRound()
    const { call, company, params } = owner
    const links = []
    for (let count = 0; count < 50; count++) links.push(await newShare(owner, quarter))
    const more = () => call(createShare, { params, body: { share: crypto.randomUUID(), label: 'En mere' } })
    expect(await refusal(more())).toMatchObject({ code: 'too-many-shares' })
    await call(revokeShare, { params: { company, share: links[0]?.id ?? '' } })
    expect(await more()).toMatchObject({ share: { state: 'good' } })
  })

  test.each([
    { label: '' },
    { label: 'x'.repeat(81) },
    { days: 0 },
    { days: 91 },
    { passcode: 'abc' },
    { share: 'no-id' },
    { token: 'mine' },
  ])('with %j is refused', async (more) => {
    const { call, params } = await anonymousRound()
    const body = { share: crypto.randomUUID(), label: 'Plakat', ...more }
    expect(await refusal(call(createShare, { params, body }))).toMatchObject({ status: 400 })
  })
})

describe('whoever opens a link', () => {
  test('is told whose it is, what is asked and what is promised; nothing else is within reach', async () => {
    const owner = await anonymousRound()
    const department = await newDepartment(owner.company, 'Lager')
    const { token } = await newShare(owner, quarter)
    const guest = await newGuest(app, token)
    expect(await guest.call(readShare)).toEqual({
      company: 'Prøve & Søn',
      language: 'da',
      round: expect.any(String),
      quarter,
      askedWith: { tool: 'maturity', version: 1 },
      thresholds: { means: 5, details: 10 },
      departments: [{ id: department, name: 'Lager' }],
      department: null,
    })
    for (const attempt of [
      guest.call(readRound, { params: owner.params }),
      guest.call(listShares, { params: owner.params, query: {} }),
    ])
      expect(await refusal(attempt)).toMatchObject({ status: 401 })
    expect(await owner.call(listShares, { params: owner.params, query: {} })).toMatchObject({
      shares: [{ openings: 1 }],
    })
  })

  test('hands in once however often the form is sent', async () => {
    const owner = await anonymousRound()
    const { token } = await newShare(owner, quarter)
    const guest = await newGuest(app, token)
    const form = hand()
    await Promise.all([guest.call(handInThroughShare, form), guest.call(handInThroughShare, form)])
    await guest.call(handInThroughShare, form)
    expect(await owner.call(readRound, { params: owner.params })).toMatchObject({ turnout: { answered: 1, asked: 0 } })
  })

  test('answers for the department of the link, else for the one they name, which must be one of those open', async () => {
    const owner = await anonymousRound()
    const [shop, store] = [await newDepartment(owner.company, 'Værksted'), await newDepartment(owner.company, 'Lager')]
    const bound = await newGuest(app, (await newShare(owner, quarter, { department: shop })).token)
    expect(await bound.call(readShare)).toMatchObject({ department: 'Værksted', departments: [] })
    await bound.call(handInThroughShare, hand({ department: store }))
    const free = await newGuest(app, (await newShare(owner, quarter)).token)
    await free.call(handInThroughShare, hand({ department: store }))
    await free.call(handInThroughShare, hand())
    const wrong = free.call(handInThroughShare, hand({ department: crypto.randomUUID() }))
    expect(await refusal(wrong)).toMatchObject({ status: 400, fields: [{ path: 'department' }] })
    const rows = await asAdmin<{ department: string | null }>(
      `SELECT department_id AS department FROM anonymous_sheets s JOIN companies c ON c.id = s.company_id WHERE slug = $1`,
      [owner.company],
    )
    expect(rows.map(({ department }) => department).sort()).toEqual([shop, store, null].sort())
  })

  const ends: Record<string, (owner: Owner, share: string) => Promise<unknown>> = {
    'is revoked': ({ call, company }, share) => call(revokeShare, { params: { company, share } }),
    'has expired': (_, share) => asAdmin('UPDATE shares SET expires_at = $2 WHERE id = $1', [share, clock.now()]),
    'leads into a round since closed': ({ call, params }) => call(closeRound, { params }),
    'leads into a round since voided': ({ call, params }) => call(voidRound, { params, body: { reason: 'Forkert' } }),
  }
  test.each(Object.entries(ends))('is told so when the link %s, also with the form already open', async (end, come) => {
    const owner = await anonymousRound()
    const { id, token } = await newShare(owner, quarter)
    await answeredByGuests(app, token, 5)
    const guest = await newGuest(app, token)
    await come(owner, id)
    const code = end.endsWith('closed') ? 'round-closed' : 'share-ended'
    expect(await refusal(guest.call(readShare))).toMatchObject({ code })
    expect(await refusal(guest.call(handInThroughShare, hand()))).toMatchObject({ code })
  })

  test('can not open it any more once it has ended', async () => {
    for (const end of ['is revoked', 'has expired']) {
      const owner = await anonymousRound()
      const { id, token } = await newShare(owner, quarter)
      await ends[end]?.(owner, id)
      const open = somebody().call(openShare, { body: { token } })
      expect(await refusal(open)).toMatchObject({ status: 404, code: 'share-ended' })
    }
  })

  test('has to open it again after three hours', async () => {
    const owner = await anonymousRound()
    const guest = browser(app)
    expect(await refusal(guest.call(readShare))).toMatchObject({ status: 401, code: 'share-not-open' })
    const { token } = await newShare(owner, quarter)
    await guest.call(openShare, { body: { token } })
    const cookie = guest.cookies.get('share') ?? ''
    const { exp, iat } = JSON.parse(Buffer.from(cookie.split('.')[1] ?? '', 'base64url').toString())
    expect(exp - iat).toBe(3 * 60 * 60)
  })

  test('guessing tokens finds none, and is soon refused for the whole network, which says when to come back', async () => {
    const owner = await anonymousRound()
    const { token } = await newShare(owner, quarter)
    const guesser = somebody()
    const guess = () => guesser.call(openShare, { body: { token: newReceipt() + newReceipt().slice(0, 12) } })
    for (let time = 0; time < 50; time++) expect((await refusal(guess())).code).toBe('share-ended')
    const attempts = await Promise.all(Array.from({ length: 200 }, () => refusal(guess())))
    expect(new Set(attempts.map(({ code }) => code))).toEqual(new Set(['too-many-attempts']))
    expect(await refusal(guesser.call(openShare, { body: { token } }))).toMatchObject({ status: 429 })
    expect(await somebody().call(openShare, { body: { token } })).toEqual({
      opens: 'round',
      needsPasscode: false,
      language: 'da',
    })
  })
})

describe('a passcode', () => {
  test('stands before what the link opens', async () => {
    const owner = await anonymousRound()
    const { token } = await newShare(owner, quarter, { passcode: 'kanin' })
    const guest = somebody()
    expect(await guest.call(openShare, { body: { token } })).toEqual({
      opens: 'round',
      needsPasscode: true,
      language: 'da',
    })
    expect(await refusal(guest.call(readShare))).toMatchObject({ status: 403, code: 'passcode-needed' })
    expect(await refusal(guest.call(handInThroughShare, hand()))).toMatchObject({ code: 'passcode-needed' })
    expect(await refusal(guest.call(givePasscode, { body: { passcode: 'hare' } }))).toMatchObject({
      code: 'wrong-passcode',
    })
    await guest.call(givePasscode, { body: { passcode: ' kanin ' } })
    expect(await guest.call(readShare)).toMatchObject({ quarter })
  })

  test('wrong ten times locks that network out, the right one included, and nobody else', async () => {
    const owner = await anonymousRound()
    const { token } = await newShare(owner, quarter, { passcode: 'kanin' })
    const [guesser, other] = [somebody(), somebody()]
    for (const { call } of [guesser, other]) await call(openShare, { body: { token } })
    const say = ({ call }: typeof guesser, passcode: string) => call(givePasscode, { body: { passcode } })
    for (let time = 0; time < 10; time++)
      expect(await refusal(say(guesser, `gæt ${time}`))).toMatchObject({ code: 'wrong-passcode' })
    expect(await refusal(say(guesser, 'kanin'))).toMatchObject({ status: 429, code: 'too-many-attempts' })
    await say(other, 'kanin')
    expect(await other.call(readShare)).toMatchObject({ quarter })
  })

  test('is kept so that nobody can read it', async () => {
    const owner = await anonymousRound()
    const { id } = await newShare(owner, quarter, { passcode: 'kaninhop' })
    const [row] = await asAdmin<{ row: string }>('SELECT s::text AS row FROM shares s WHERE id = $1', [id])
    expect(row?.row).toContain('$argon2id$')
    expect(row?.row).not.toContain('kaninhop')
  })
})
