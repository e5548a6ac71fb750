import { readMe, renewSession, signIn, signOut } from '@trivselsrum/contracts/identity'
import { expect, test } from 'vitest'
import { browser, newCompany, refusal, startApp } from '../../../test/harness.ts'

const app = await startApp()

test('signing out ends the session on this device and takes its cookies away', async () => {
  const owner = await newCompany(app)
  const kept = new Map(owner.cookies)
  await owner.call(signOut)
  expect([...owner.cookies]).toEqual([])
  const copy = browser(app)
  for (const [name, value] of kept) copy.cookies.set(name, value)
  expect(await refusal(copy.call(readMe))).toMatchObject({ status: 401, code: 'session-ended' })
})

test('signing out works when the access token has run out', async () => {
  const owner = await newCompany(app)
  const refresh = owner.cookies.get('refresh') ?? ''
  owner.cookies.delete('access')
  await owner.call(signOut)
  owner.cookies.set('refresh', refresh)
  expect(await refusal(owner.call(renewSession))).toMatchObject({ code: 'session-ended' })
})

test('signing out on one device leaves the others signed in', async () => {
  const owner = await newCompany(app)
  const phone = browser(app)
  await phone.call(signIn, { body: { email: owner.email, password: owner.password } })
  await owner.call(signOut)
  expect(await phone.call(readMe)).toMatchObject({ email: owner.email })
})

test('signing out twice, or without a session, changes nothing', async () => {
  const owner = await newCompany(app)
  await owner.call(signOut)
  await owner.call(signOut)
  await browser(app).call(signOut)
})
