import { type HistoryEntry, readHistory } from '@trivselsrum/contracts/history'
import { openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { describe, expect, test } from 'vitest'
import { closedRound, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const app = await startApp({ clock: movableClock() })

/** A quarter with its index, or a gap, on one line. */
const told = (entry: HistoryEntry) => (entry.isMeasured ? `${entry.quarter} ${entry.index}` : `${entry.quarter} –`)

/** So many for what should be high and one for all else: the index goes up with it. */
const leaning = (score: number) => (statement: string) => (/^(preventive|creating)/.test(statement) ? score : 1)

/** Four closed rounds with two gaps, one before the last two. */
async function fourRounds() {
  const owner = await newCompany(app)
  await closedRound(owner, '2026-Q2', leaning(4))
  await closedRound(owner, '2025-Q1', leaning(1))
  await closedRound(owner, '2026-Q1', leaning(3))
  await closedRound(owner, '2025-Q3', leaning(2))
  const read = (query: { limit?: number; before?: string } = {}) =>
    owner.call(readHistory, { params: { company: owner.company }, query })
  return { ...owner, read }
}

describe('the history', () => {
  test('has every quarter from the first closed round to the last, gaps as gaps', async () => {
    const { read } = await fourRounds()
    const { entries, earlier, askedWith } = await read()
    expect(entries.map(told)).toEqual([
      '2025-Q1 50',
      '2025-Q2 –',
      '2025-Q3 62.5',
      '2025-Q4 –',
      '2026-Q1 75',
      '2026-Q2 87.5',
    ])
    expect(earlier).toBeNull()
    expect(askedWith).toEqual({ tool: 'maturity', version: 1 })
  })

  test('says what has changed since the round before, also across a gap', async () => {
    const { read } = await fourRounds()
    const measured = (await read()).entries.filter((entry) => entry.isMeasured)
    expect(measured.map(({ changes }) => changes?.index ?? null)).toEqual([null, 12.5, 12.5, 12.5])
    expect(measured[1]?.changes?.groups).toEqual([
      { id: 'passive', before: 4, after: 4, change: 0 },
      { id: 'reactive', before: 4, after: 4, change: 0 },
      { id: 'active', before: 4, after: 4, change: 0 },
      { id: 'preventive', before: 4, after: 8, change: 4 },
      { id: 'creating', before: 4, after: 8, change: 4 },
    ])
    expect(measured[1]?.changes?.rose).toHaveLength(3)
    expect(measured[1]?.changes?.fell).toEqual([])
  })

  test('counts neither open nor voided rounds', async () => {
    const { call, company, read } = await fourRounds()
    const open = (quarter: string) => call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    await open('2026-Q3')
    await open('2025-Q2')
    await call(voidRound, { params: { company, quarter: '2025-Q2' }, body: { reason: 'Forkert' } })
    expect((await read()).entries.map(told)).toEqual([
      '2025-Q1 50',
      '2025-Q2 –',
      '2025-Q3 62.5',
      '2025-Q4 –',
      '2026-Q1 75',
      '2026-Q2 87.5',
    ])
  })

  test('can be read page by page from the newest back, with nothing left out or told twice', async () => {
    const { read } = await fourRounds()
    const newest = await read({ limit: 2 })
    expect(newest.entries.map(told)).toEqual(['2025-Q4 –', '2026-Q1 75', '2026-Q2 87.5'])
    expect(newest.earlier).toBe('2026-Q1')
    // The first round of a page has changed since the one before it, which is on the next page.
    expect(newest.entries[1]).toMatchObject({ changes: { index: 12.5 } })
    const oldest = await read({ limit: 2, before: newest.earlier ?? '' })
    expect(oldest.entries.map(told)).toEqual(['2025-Q1 50', '2025-Q2 –', '2025-Q3 62.5'])
    expect(oldest.earlier).toBeNull()
    expect((await read({ before: '2025-Q1' })).entries).toEqual([])
  })

  test('one round at a time gives each of them, gaps included', async () => {
    const { read } = await fourRounds()
    const pages: string[][] = []
    for (let before: string | null | undefined; before !== null; ) {
      const page = await read({ limit: 1, ...(before && { before }) })
      pages.unshift(page.entries.map(told))
      before = page.earlier
    }
    expect(pages).toHaveLength(4)
    expect(pages.flat()).toEqual((await read()).entries.map(told))
  })

  test('of a company without a closed round is empty', async () => {
    const { call, company } = await newCompany(app)
    expect(await call(readHistory, { params: { company }, query: {} })).toMatchObject({ entries: [], earlier: null })
  })

  test.each([{ limit: 0 }, { limit: 41 }, { limit: 1.5 }, { before: '2026' }, { page: 2 }])(
    'asked for with %j is refused',
    async (query) => {
      const { call, company } = await newCompany(app)
      const read = call(readHistory, { params: { company }, query })
      expect(await refusal(read)).toMatchObject({ status: 400, code: 'invalid-request' })
    },
  )

  test('is for owner, AMO and leader; a member is refused', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    await closedRound({ call: owner.call, company }, '2026-Q3')
    const read = ({ call }: typeof leader | typeof owner) => call(readHistory, { params: { company }, query: {} })
    for (const person of [owner, amo, leader]) expect((await read(person)).entries).toHaveLength(1)
    expect(await refusal(read(member))).toMatchObject({ status: 403, code: 'not-allowed' })
  })
})
