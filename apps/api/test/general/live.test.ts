import type { Live } from '@trivselsrum/contracts/live'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { headersOf, refusedUpgrade } from '../drafting.ts'
import { listening } from '../http.ts'
import { requestFor } from './calls.ts'
import { stage } from './scene.ts'
import type { Side } from './world.ts'

const { world, app } = await stage()
const { url } = await listening(app)

/** Where a company's side would connect: with what `of` has, on the address of `company`. */
function addressOf({ path, summary, params }: Live, of: Side, company: string): string {
  return requestFor({ method: 'GET', path, summary, params, response: z.void() }, of, of.quarters.open, company).path
}

/** What every connection that is served is answered with, by its path. */
async function answers(address: (live: Live) => string, headers: Record<string, string>) {
  const answered = app.servedLive.map(async (live) => [live.path, await refusedUpgrade(url, address(live), headers)])
  return Object.fromEntries(await Promise.all(answered))
}

const all = (answer: string) => Object.fromEntries(app.servedLive.map(({ path }) => [path, answer]))

test('no connection opens for another company, for nobody, or from a foreign page; each does for its own', async () => {
  const { a, b } = world
  const [own, cookies] = [
    (live: Live) => addressOf(live, b, b.company),
    { cookies: new Map(Object.entries(b.cookies)) },
  ]
  const headers = headersOf(cookies, url)
  expect(app.servedLive.length).toBeGreaterThan(0)
  expect(await answers(own, headers)).toEqual(all('opened'))
  expect(await answers((live) => addressOf(live, a, a.company), headers)).toEqual(all('404 not-found'))
  expect(await answers((live) => addressOf(live, a, b.company), headers)).toEqual(all('404 not-found'))
  expect(await answers((live) => addressOf(live, b, 'nobody-has-this'), headers)).toEqual(all('404 not-found'))
  expect(await answers(own, { origin: url })).toEqual(all('401 not-signed-in'))
  expect(await answers(own, { ...headers, origin: 'https://ondt.example' })).toEqual(all('403 foreign-origin'))
})
