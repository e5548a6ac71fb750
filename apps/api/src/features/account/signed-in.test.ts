import { endOtherSessions } from '@trivselsrum/contracts/account'
import { signIn } from '@trivselsrum/contracts/identity'
import { expect, test } from 'vitest'
import { ask, endpointsOf, nameOf, requestFor } from '../../../test/general/calls.ts'
import { imaginedSide } from '../../../test/general/world.ts'
import { browser, newCompany, startApp } from '../../../test/harness.ts'

const app = await startApp()

const quarter = '2026-Q4' as const
const side = imaginedSide('somewhere', quarter)

/** Every call about one's own account, by what it answers with these cookies. */
async function codesWith(cookies: Record<string, string>) {
  const own = endpointsOf(app, 'public').filter(({ path }) => path.startsWith('/me'))
  expect(own.length).toBeGreaterThanOrEqual(16)
  const codes: Record<string, string | undefined> = {}
  for (const endpoint of own) {
    const { body } = await ask(app, requestFor(endpoint, side, quarter), cookies)
    codes[nameOf(endpoint)] = (body as { code?: string } | undefined)?.code
  }
  return codes
}

test('everything about one’s own account needs a session', async () => {
  expect(new Set(Object.values(await codesWith({})))).toEqual(new Set(['not-signed-in']))
})

test('a session that was ended elsewhere changes nothing any more, although its access token lasts a little longer', async () => {
  const owner = await newCompany(app)
  const phone = browser(app)
  await phone.call(signIn, { body: { email: owner.email, password: owner.password } })
  await owner.call(endOtherSessions)
  const { 'PUT /api/me/language': _, ...codes } = await codesWith(Object.fromEntries(phone.cookies))
  expect(new Set(Object.values(codes))).toEqual(new Set(['session-ended']))
})
