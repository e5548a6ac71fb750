import { listRounds, openRound, readRound, voidRound } from '@trivselsrum/contracts/rounds'
import { readSheet } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { closedRound, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const clock = movableClock('2026-11-24T10:00:00Z')
const app = await startApp({ clock })
const body = (quarter: string) => ({ quarter, mode: 'joint' as const })

describe('opening a round', () => {
  test('of the current quarter makes an empty joint sheet, asked with the newest version', async () => {
    const { call, company } = await newCompany(app)
    const opened = await call(openRound, { params: { company }, body: body('2026-Q4') })
    expect(opened).toEqual({
      id: expect.any(String),
      quarter: '2026-Q4',
      mode: 'joint',
      state: 'open',
      askedWith: { tool: 'maturity', version: 1 },
      openedAt: clock.now(),
      openedBy: 'Karen Holm',
      closedAt: null,
      voidedAt: null,
      voidReason: null,
      progress: { answered: 0, of: 20, isHandedIn: false },
      can: { answer: true, close: true, void: true },
    })
    expect(await call(readSheet, { params: { company, quarter: '2026-Q4' } })).toMatchObject({
      revision: 0,
      answers: {},
    })
  })

  test('of an earlier quarter, also one between two that have a round, is for what was measured on paper', async () => {
    const owner = await newCompany(app)
    await closedRound(owner, '2026-Q1')
    await closedRound(owner, '2026-Q3')
    const { call, company } = owner
    expect(await call(openRound, { params: { company }, body: body('2026-Q2') })).toMatchObject({ state: 'open' })
    expect(await call(openRound, { params: { company }, body: body('2017-Q1') })).toMatchObject({ state: 'open' })
  })

  test.each([
    ['2027-Q1', 'quarter-not-begun'],
    ['2016-Q4', 'quarter-too-old'],
  ])('of %s is refused: %s', async (quarter, code) => {
    const { call, company } = await newCompany(app)
    const open = call(openRound, { params: { company }, body: body(quarter) })
    expect(await refusal(open)).toMatchObject({ status: 422, code })
    expect((await call(listRounds, { params: { company }, query: {} })).rounds).toEqual([])
  })

  test('of a quarter that begins at midnight in Denmark is open from then on', async () => {
    const turn = movableClock('2026-12-31T22:59:59Z')
    const { call, company } = await newCompany(await startApp({ clock: turn }))
    const open = () => call(openRound, { params: { company }, body: body('2027-Q1') })
    expect(await refusal(open())).toMatchObject({ code: 'quarter-not-begun' })
    turn.moveTo('2026-12-31T23:00:00Z')
    expect(await open()).toMatchObject({ quarter: '2027-Q1' })
  })

  test('a second time in a quarter is refused, while it is open and when it is closed', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const open = (quarter: string) => call(openRound, { params: { company }, body: body(quarter) })
    await open('2026-Q4')
    expect(await refusal(open('2026-Q4'))).toMatchObject({ status: 409, code: 'round-exists' })
    await closedRound(owner, '2026-Q3')
    expect(await refusal(open('2026-Q3'))).toMatchObject({ code: 'round-exists' })
  })

  test('twice at once makes one round: one opens it, the other is told that it exists', async () => {
    const { call, company } = await newCompany(app)
    const open = () => call(openRound, { params: { company }, body: body('2026-Q4') })
    const outcomes = await Promise.allSettled([open(), open(), open()])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem.code] : []))
    expect(lost).toEqual(['round-exists', 'round-exists'])
    expect((await call(listRounds, { params: { company }, query: {} })).rounds).toHaveLength(1)
  })

  test('is possible again where the round was voided, with an empty sheet', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const params = { company, quarter: '2026-Q4' }
    await call(openRound, { params: { company }, body: body('2026-Q4') })
    await call(voidRound, { params, body: { reason: 'Forkert kvartal' } })
    expect(await refusal(call(readRound, { params }))).toMatchObject({ code: 'not-found' })
    await call(openRound, { params: { company }, body: body('2026-Q4') })
    expect(await call(readSheet, { params })).toMatchObject({ revision: 0, answers: {} })
  })

  test.each(['named', 'anonymous'])('in the mode "%s", which is not offered yet, is refused', async (mode) => {
    const { call, company } = await newCompany(app)
    const open = call(openRound, { params: { company }, body: { quarter: '2026-Q4', mode: mode as 'joint' } })
    expect(await refusal(open)).toMatchObject({ status: 400, code: 'invalid-request', fields: [{ path: 'mode' }] })
  })

  test('is for owner and AMO; a leader and a member are refused', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const open = ({ call }: typeof leader | typeof owner, quarter: string) =>
      call(openRound, { params: { company }, body: body(quarter) })
    expect(await open(owner, '2026-Q4')).toMatchObject({ state: 'open' })
    expect(await open(amo, '2026-Q3')).toMatchObject({ state: 'open' })
    expect(await refusal(open(leader, '2026-Q2'))).toMatchObject({ status: 403, code: 'not-allowed' })
    expect(await refusal(open(member, '2026-Q2'))).toMatchObject({ status: 403, code: 'not-allowed' })
  })
})
