import { closeRound, openRound, readRound, voidRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, readSheet, saveAnswer, takeBackSheet } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { answeredRound, movableClock, newCompany, refusal, startApp, statementIds } from '../../../test/harness.ts'

const app = await startApp({ clock: movableClock() })
const quarter = '2025-Q4'
const [first = '', second = ''] = statementIds

/** A page opened before the round was voided and its quarter given a new one; what it says is meant for the first. */
async function stalePage() {
  const owner = await newCompany(app)
  const params = { company: owner.company, quarter }
  await answeredRound(owner, quarter, 2, false)
  const { round } = await owner.call(readSheet, { params })
  await owner.call(voidRound, { params, body: { reason: 'Forkert hold' } })
  await answeredRound(owner, quarter, 4)
  return { ...owner, params, stale: { params, query: { round } } }
}

/** What stands in the quarter now, answers and all. */
async function standing({ call, params }: Awaited<ReturnType<typeof stalePage>>) {
  return { round: await call(readRound, { params }), sheet: await call(readSheet, { params }) }
}

describe('a page that still shows a round since voided and replaced', () => {
  test.each([
    ['save an answer seen there', (page) => save(page, { score: 1, version: 1 })],
    ['save an answer not seen there', (page) => save(page, { score: 1, version: 0 })],
    ['read the other sheet as its own', (page) => page.call(readSheet, page.stale)],
    ['hand in', (page) => page.call(handInSheet, page.stale)],
    ['take back', (page) => page.call(takeBackSheet, page.stale)],
    ['close', (page) => page.call(closeRound, page.stale)],
    ['void', (page) => page.call(voidRound, { ...page.stale, body: { reason: 'Igen' } })],
  ] satisfies [string, (page: Awaited<ReturnType<typeof stalePage>>) => Promise<unknown>][])(
    'cannot %s: it is told, and the round that stands there now is untouched',
    async (_, act) => {
      const page = await stalePage()
      const before = await standing(page)
      expect(await refusal(act(page))).toMatchObject({ status: 409, code: 'round-voided' })
      expect(await standing(page)).toEqual(before)
    },
  )

  test('is told the same while its quarter is empty', async () => {
    const { call, company } = await newCompany(app)
    const params = { company, quarter }
    const { id: round } = await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    await call(voidRound, { params, query: { round }, body: { reason: 'Forkert hold' } })
    expect(await refusal(call(handInSheet, { params, query: { round } }))).toMatchObject({ code: 'round-voided' })
  })

  const save = (
    { call, stale, params }: Awaited<ReturnType<typeof stalePage>>,
    body: { score: number; version: number },
  ) => call(saveAnswer, { ...stale, params: { ...params, statement: first }, body })
})

describe('naming a round', () => {
  test('that stands in the quarter changes nothing', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company, quarter }
    await answeredRound(owner, quarter)
    const { id: round } = await owner.call(readRound, { params })
    expect(await owner.call(closeRound, { params, query: { round } })).toMatchObject({ state: 'closed', id: round })
  })

  test('that nobody knows, or of another quarter, is not found', async () => {
    const { call, company } = await newCompany(app)
    await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    const { id: other } = await call(openRound, { params: { company }, body: { quarter: '2025-Q3', mode: 'joint' } })
    for (const round of [other, crypto.randomUUID()])
      expect(await refusal(call(handInSheet, { params: { company, quarter }, query: { round } }))).toMatchObject({
        status: 404,
      })
  })

  test('is not needed for a version that cannot be of this sheet to be noticed', async () => {
    const { call, company } = await newCompany(app)
    await call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    const params = { company, quarter, statement: second }
    const late = call(saveAnswer, { params, body: { score: 3, version: 2 } })
    expect(await refusal(late)).toMatchObject({ code: 'round-voided' })
    expect(await call(readSheet, { params })).toMatchObject({ revision: 0, answers: {} })
  })
})
