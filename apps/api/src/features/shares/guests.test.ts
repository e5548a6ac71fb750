import { readReceipt } from '@trivselsrum/contracts/anonymous-sheets'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { openRound, readRound } from '@trivselsrum/contracts/rounds'
import { createShare, handInThroughShare, openShare } from '@trivselsrum/contracts/shares'
import { expect, test } from 'vitest'
import { answersOf, newGuest, newShare } from '../../../test/guests.ts'
import { asAdmin, browser, newCompany, refusal, startApp } from '../../../test/harness.ts'

const app = await startApp({}, { publicUrl: new URL('https://trivsel.example') })
const quarter = '2026-Q3'

async function newRound() {
  const owner = await newCompany(app)
  const params = { company: owner.company, quarter }
  await owner.call(openRound, { params, body: { quarter, mode: 'anonymous', hasLinks: true, roles: ['owner'] } })
  const { id } = await owner.call(readRound, { params })
  return { owner, params, id }
}

test('a link is told with the address that is shared', async () => {
  const { owner, params } = await newRound()
  const body = { share: crypto.randomUUID(), label: 'Kantinen' }
  const { address, token } = await owner.call(createShare, { params, body })
  expect(address).toBe(`https://trivsel.example/s/${token}`)
})

test('a guest is spoken to in the language of the company, by the link and by the receipt', async () => {
  const { owner, id } = await newRound()
  await asAdmin(`UPDATE companies SET language = 'en' WHERE slug = $1`, [owner.company])
  const { token } = await newShare(owner, quarter)
  const guest = browser(app)
  expect(await guest.call(openShare, { body: { token } })).toEqual({
    opens: 'round',
    needsPasscode: false,
    language: 'en',
  })
  const receipt = newReceipt()
  await guest.call(handInThroughShare, { body: { receipt, answers: answersOf(4) } })
  expect(await guest.call(readReceipt, { body: { receipt } })).toMatchObject({ language: 'en', round: id })
})

test('answers given on one link’s page do not land where another link leads that was opened since', async () => {
  const [one, other] = [await newRound(), await newRound()]
  const guest = await newGuest(app, (await newShare(one.owner, quarter)).token)
  await guest.call(openShare, { body: { token: (await newShare(other.owner, quarter)).token } })
  const body = { receipt: newReceipt(), answers: answersOf() }
  const handIn = (round: string) => guest.call(handInThroughShare, { query: { round }, body })
  expect((await refusal(handIn(one.id))).code).toBe('another-link-open')
  expect((await one.owner.call(readRound, { params: one.params })).turnout?.answered).toBe(0)
  await handIn(other.id)
  expect((await other.owner.call(readRound, { params: other.params })).turnout?.answered).toBe(1)
})
