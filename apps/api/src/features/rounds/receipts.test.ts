import { readReceipt, replaceAnonymousSheet, withdrawAnonymousSheet } from '@trivselsrum/contracts/anonymous-sheets'
import { formatReceipt, newReceipt } from '@trivselsrum/contracts/receipt'
import { closeRound, openRound, readResult, readRound } from '@trivselsrum/contracts/rounds'
import { describe, expect, test } from 'vitest'
import { answeredByGuests, answersOf, newShare } from '../../../test/guests.ts'
import { browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'

const app = await startApp({ clock: movableClock() }, { trustedProxies: ['127.0.0.1'] })
const quarter = '2026-Q4'

/** Somebody in a network of their own. */
let last = 0
const somebody = () => browser(app, { 'x-forwarded-for': `2001:db8:1:${(++last).toString(16)}::1` })

async function answered(count: number) {
  const owner = await newCompany(app)
  const params = { company: owner.company, quarter }
  await owner.call(openRound, { params, body: { quarter, mode: 'anonymous', hasLinks: true } })
  const { token } = await newShare(owner, quarter)
  const receipts = await answeredByGuests(app, token, count, 2)
  return { ...owner, params, receipts, receipt: receipts[0] ?? '' }
}

describe('a receipt', () => {
  test('finds the answers from any device, in whatever case and grouping it is typed', async () => {
    const { receipt } = await answered(1)
    const { call } = somebody()
    for (const typed of [receipt, formatReceipt(receipt).toLowerCase(), ` ${receipt.replaceAll('0', 'o')} `])
      expect(await call(readReceipt, { body: { receipt: typed } })).toEqual({
        company: 'Prøve & Søn',
        language: 'da',
        round: expect.any(String),
        quarter,
        askedWith: { tool: 'maturity', version: 1 },
        thresholds: { means: 5, details: 10 },
        state: 'received',
        isOpen: true,
        answers: answersOf(2),
      })
  })

  test('replaces the answers until the round is closed', async () => {
    const { call, params, receipts } = await answered(5)
    for (const receipt of receipts)
      await somebody().call(replaceAnonymousSheet, { body: { receipt, answers: answersOf(4) } })
    expect(await call(readRound, { params })).toMatchObject({ turnout: { answered: 5 } })
    await call(closeRound, { params })
    expect((await call(readResult, { params })).summary.groups[0]?.sum).toBe(16)
    const late = somebody().call(replaceAnonymousSheet, {
      body: { receipt: receipts[0] ?? '', answers: answersOf(1) },
    })
    expect(await refusal(late)).toMatchObject({ status: 409, code: 'round-closed' })
  })

  test('withdraws them, and brings new ones under the same code', async () => {
    const { call, params, receipt } = await answered(2)
    const guest = somebody()
    await guest.call(withdrawAnonymousSheet, { body: { receipt } })
    await guest.call(withdrawAnonymousSheet, { body: { receipt } })
    expect(await guest.call(readReceipt, { body: { receipt } })).toMatchObject({ state: 'withdrawn', answers: null })
    expect(await call(readRound, { params })).toMatchObject({ turnout: { answered: 1 } })
    await guest.call(replaceAnonymousSheet, { body: { receipt, answers: answersOf(5) } })
    expect(await guest.call(readReceipt, { body: { receipt } })).toMatchObject({ state: 'received' })
    expect(await call(readRound, { params })).toMatchObject({ turnout: { answered: 2 } })
  })

  test('says after closing that the answers were received, and no longer which they were', async () => {
    const { call, params, receipts } = await answered(6)
    const [kept = '', withdrawn = ''] = receipts
    await somebody().call(withdrawAnonymousSheet, { body: { receipt: withdrawn } })
    await call(closeRound, { params })
    expect((await call(readResult, { params })).summary.sheets).toBe(5)
    const closed = { isOpen: false, answers: null }
    expect(await somebody().call(readReceipt, { body: { receipt: kept } })).toMatchObject({
      state: 'received',
      ...closed,
    })
    const other = await somebody().call(readReceipt, { body: { receipt: withdrawn } })
    expect(other).toMatchObject({ state: 'withdrawn', ...closed })
    const late = somebody().call(withdrawAnonymousSheet, { body: { receipt: kept } })
    expect(await refusal(late)).toMatchObject({ code: 'round-closed' })
  })

  test('that nobody was given finds nothing, and after fifty of them nothing more is looked for', async () => {
    const { receipt } = await answered(1)
    const guesser = somebody()
    const guess = () => refusal(guesser.call(readReceipt, { body: { receipt: newReceipt() } }))
    for (let time = 0; time < 50; time++) expect((await guess()).code).toBe('no-such-receipt')
    expect(await guess()).toMatchObject({ status: 429, code: 'too-many-attempts' })
    expect(await refusal(guesser.call(readReceipt, { body: { receipt } }))).toMatchObject({ status: 429 })
    expect(await somebody().call(readReceipt, { body: { receipt } })).toMatchObject({ state: 'received' })
  })

  test.each(['', 'ABCD', 'U'.repeat(20), '7'.repeat(21)])('cannot read "%s"', async (receipt) => {
    const read = somebody().call(readReceipt, { body: { receipt } })
    expect(await refusal(read)).toMatchObject({ status: 400, fields: [{ path: 'receipt' }] })
  })

  test('brings no half sheet', async () => {
    const { receipt } = await answered(1)
    const half = somebody().call(replaceAnonymousSheet, { body: { receipt, answers: { 'passive-1': 3 } } })
    expect(await refusal(half)).toMatchObject({ code: 'sheet-incomplete' })
    expect(await somebody().call(readReceipt, { body: { receipt } })).toMatchObject({ answers: answersOf(2) })
  })
})
