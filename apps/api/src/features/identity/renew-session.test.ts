import { readMe, renewSession, signIn, signOut } from '@trivselsrum/contracts/identity'
import { describe, expect, test } from 'vitest'
import { asAdmin, browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'

const clock = movableClock()
const app = await startApp({ clock })

type Browser = ReturnType<typeof browser>

/** Another browser that has got hold of the same cookies. */
function copyOf({ cookies }: Pick<Browser, 'cookies'>) {
  const copy = browser(app)
  for (const [name, value] of cookies) copy.cookies.set(name, value)
  return copy
}

const refreshOf = ({ cookies }: Pick<Browser, 'cookies'>) => cookies.get('refresh')

describe('renewing a session', () => {
  test('gives a new refresh token and a session that goes on', async () => {
    const owner = await newCompany(app)
    const before = refreshOf(owner)
    await owner.call(renewSession)
    expect(refreshOf(owner)).toBeDefined()
    expect(refreshOf(owner)).not.toBe(before)
    expect(await owner.call(readMe)).toMatchObject({ email: owner.email })
  })

  test('works without an access token, which may have run out', async () => {
    const owner = await newCompany(app)
    owner.cookies.delete('access')
    expect(await refusal(owner.call(readMe))).toMatchObject({ code: 'not-signed-in' })
    await owner.call(renewSession)
    expect(await owner.call(readMe)).toMatchObject({ email: owner.email })
  })

  test('with one token twice within twenty seconds serves two tabs that wake at once', async () => {
    const tab = await newCompany(app)
    const other = copyOf(tab)
    await Promise.all([tab.call(renewSession), other.call(renewSession)])
    clock.moveBy(20)
    const third = copyOf(other)
    await other.call(renewSession)
    await third.call(renewSession)
    for (const { call } of [tab, other, third]) expect(await call(readMe)).toMatchObject({ email: tab.email })
  })

  test('with a token used longer ago ends the whole family: the thief and the owner are both signed out', async () => {
    const owner = await newCompany(app)
    const thief = copyOf(owner)
    await owner.call(renewSession)
    clock.moveBy(21)
    expect(await refusal(thief.call(renewSession))).toMatchObject({ status: 401, code: 'session-ended' })
    expect([...thief.cookies]).toEqual([])
    expect(await refusal(owner.call(readMe))).toMatchObject({ code: 'session-ended' })
    expect(await refusal(owner.call(renewSession))).toMatchObject({ code: 'session-ended' })
    // Signing in again begins another family.
    await owner.call(signIn, { body: { email: owner.email, password: owner.password } })
    expect(await owner.call(readMe)).toMatchObject({ email: owner.email })
  })

  test('by a thief within those twenty seconds does not outlive the owner’s next renewal', async () => {
    const owner = await newCompany(app)
    const thief = copyOf(owner)
    await owner.call(renewSession)
    await thief.call(renewSession)
    clock.moveBy(600)
    // The owner goes on from the token they were given; the other branch is used up with it.
    await owner.call(renewSession)
    clock.moveBy(21)
    expect(await refusal(thief.call(renewSession))).toMatchObject({ code: 'session-ended' })
    expect(await refusal(owner.call(renewSession))).toMatchObject({ code: 'session-ended' })
  })

  test('that ends a family leaves the person’s other sessions alone', async () => {
    const owner = await newCompany(app)
    const phone = browser(app)
    await phone.call(signIn, { body: { email: owner.email, password: owner.password } })
    const thief = copyOf(owner)
    await owner.call(renewSession)
    clock.moveBy(60)
    await refusal(thief.call(renewSession))
    await phone.call(renewSession)
    expect(await phone.call(readMe)).toMatchObject({ email: owner.email })
  })

  test('puts off its end by thirty days; unused for that long it is over', async () => {
    const day = 24 * 60 * 60
    const owner = await newCompany(app)
    clock.moveBy(29 * day)
    await owner.call(renewSession)
    clock.moveBy(29 * day)
    await owner.call(renewSession)
    clock.moveBy(30 * day)
    expect(await refusal(owner.call(renewSession))).toMatchObject({ code: 'session-ended' })
  })

  test('after signing out is refused', async () => {
    const owner = await newCompany(app)
    const copy = copyOf(owner)
    await owner.call(signOut)
    expect(await refusal(copy.call(renewSession))).toMatchObject({ code: 'session-ended' })
  })

  test.each([
    'none',
    '',
    'x.y',
    `${crypto.randomUUID()}.${'a'.repeat(43)}`,
    `${crypto.randomUUID()}.${'a'.repeat(44)}`,
  ])('with a token that never was one is refused and clears the cookies: "%s"', async (refresh) => {
    const visitor = browser(app)
    visitor.cookies.set('refresh', refresh)
    expect(await refusal(visitor.call(renewSession))).toMatchObject({ status: 401, code: 'session-ended' })
    expect([...visitor.cookies]).toEqual([])
  })

  test('with the secret of somebody else under one’s own name is refused', async () => {
    const [mine, theirs] = [await newCompany(app), await newCompany(app)]
    const [myId] = refreshOf(mine)?.split('.') ?? []
    const [, theirSecret] = refreshOf(theirs)?.split('.') ?? []
    mine.cookies.set('refresh', `${myId}.${theirSecret}`)
    expect(await refusal(mine.call(renewSession))).toMatchObject({ code: 'session-ended' })
    expect(await theirs.call(readMe)).toMatchObject({ email: theirs.email })
  })

  test('keeps of every token its hash and when it was used', async () => {
    const owner = await newCompany(app)
    await owner.call(renewSession)
    const rows = await asAdmin<{ isUsed: boolean; size: number }>(
      `SELECT used_at IS NOT NULL AS "isUsed", length(hash) AS size FROM refresh_tokens
       WHERE user_id = (SELECT id FROM users WHERE email = $1) ORDER BY 1 DESC`,
      [owner.email],
    )
    expect(rows).toEqual([
      { isUsed: true, size: 32 },
      { isUsed: false, size: 32 },
    ])
  })
})
