import { closeRound, openRound, readResult, readRound, voidRound } from '@trivselsrum/contracts/rounds'
import { saveAnswer } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { answeredRound, movableClock, newCompany, refusal, startApp, statementIds } from '../../../test/harness.ts'

const app = await startApp({ clock: movableClock() })
const quarter = '2026-Q4'

describe('closing a round', () => {
  test('freezes the result of the joint sheet', async () => {
    const { call, company } = await newCompany(app)
    const params = { company, quarter }
    await answeredRound({ call, company }, quarter, 4)
    const closed = await call(closeRound, { params })
    expect(closed).toMatchObject({ state: 'closed', can: { answer: false, close: false, void: false } })
    const { summary } = await call(readResult, { params })
    expect(summary).toMatchObject({ index: 50, standing: ['passive', 'reactive', 'active', 'preventive', 'creating'] })
    expect(summary.groups.every(({ sum, band }) => sum === 16 && band === 'high')).toBe(true)
  })

  test('is refused before the sheet is handed in, and the round stays open', async () => {
    const { call, company } = await newCompany(app)
    await answeredRound({ call, company }, quarter, 3, false)
    expect(await refusal(call(closeRound, { params: { company, quarter } }))).toMatchObject({
      code: 'no-complete-sheet',
    })
    expect(await call(readRound, { params: { company, quarter } })).toMatchObject({ state: 'open' })
  })

  test('twice at once: one wins, the other is told that the round is closed', async () => {
    const { call, company } = await newCompany(app)
    const params = { company, quarter }
    await answeredRound({ call, company }, quarter)
    const outcomes = await Promise.allSettled([call(closeRound, { params }), call(closeRound, { params })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(lost.reason.problem).toMatchObject({ status: 409, code: 'round-closed' })
  })

  test('leaves nothing that could still be changed', async () => {
    const { call, company } = await newCompany(app)
    const params = { company, quarter }
    await answeredRound({ call, company }, quarter)
    await call(closeRound, { params })
    const statement = statementIds[0] ?? ''
    const save = call(saveAnswer, { params: { ...params, statement }, body: { score: 1, version: 1 } })
    expect(await refusal(save)).toMatchObject({ code: 'round-closed' })
    expect(await refusal(call(voidRound, { params, body: { reason: 'Forkert kvartal' } }))).toMatchObject({
      code: 'round-closed',
    })
    expect(await refusal(call(openRound, { params: { company }, body: { quarter, mode: 'joint' } }))).toMatchObject({
      code: 'round-exists',
    })
  })
})
