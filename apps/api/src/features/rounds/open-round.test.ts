import { listParticipants } from '@trivselsrum/contracts/participants'
import { listRounds, openRound, readRound, voidRound } from '@trivselsrum/contracts/rounds'
import { readSheet } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import { asAdmin, closedRound, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole, membershipOf, newDepartment, newMember } from '../../../test/people.ts'

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
      thresholds: { means: 5, details: 10 },
      progress: { answered: 0, of: 20, isHandedIn: false },
      turnout: null,
      isReadyToClose: false,
      remindedAt: null,
      can: { answer: true, close: true, void: true, invite: false, readResult: false },
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

  test.each([
    ['by nobody in particular', { mode: 'named' }, 'nobody-asked'],
    ['by nobody in particular and through no link', { mode: 'anonymous' }, 'nobody-asked'],
    ['through links, with names', { mode: 'named', hasLinks: true }, 'nobody-asked'],
    ['by one person without a name', { mode: 'anonymous', everyone: true }, 'too-few-to-be-anonymous'],
    ['together, and by everybody', { mode: 'joint', everyone: true }, 'joint-asks-nobody'],
    ['together, and through links', { mode: 'joint', hasLinks: true }, 'joint-asks-nobody'],
  ] as const)('answered %s is refused: nothing is opened', async (_, choice, code) => {
    const { call, company } = await newCompany(app)
    const open = call(openRound, { params: { company }, body: { quarter: '2026-Q4', ...choice } })
    expect(await refusal(open)).toMatchObject({ code })
    expect((await call(listRounds, { params: { company }, query: {} })).rounds).toEqual([])
  })

  test('without names through links is refused where so few work that they could be guessed', async () => {
    const { call, company } = await newCompany(app)
    const setHeadcount = (count: number) =>
      asAdmin('UPDATE companies SET headcount = $2 WHERE slug = $1', [company, count])
    const open = () =>
      call(openRound, { params: { company }, body: { quarter: '2026-Q4', mode: 'anonymous', hasLinks: true } })
    await setHeadcount(4)
    expect(await refusal(open())).toMatchObject({ status: 422, code: 'too-few-to-be-anonymous' })
    await setHeadcount(5)
    expect(await open()).toMatchObject({ mode: 'anonymous', turnout: { answered: 0, asked: 0 }, progress: null })
  })

  test('keeps the thresholds of the day, whatever the company settles on later', async () => {
    const { call, company } = await newCompany(app)
    const setThresholds = (means: number, details: number) =>
      asAdmin('UPDATE companies SET means_from = $2, details_from = $3 WHERE slug = $1', [company, means, details])
    await setThresholds(8, 20)
    await call(openRound, { params: { company }, body: { quarter: '2026-Q4', mode: 'anonymous', hasLinks: true } })
    await setThresholds(5, 10)
    const params = { company, quarter: '2026-Q4' }
    expect(await call(readRound, { params })).toMatchObject({ thresholds: { means: 8, details: 20 } })
  })

  test('asks everybody, or those of a role or a department or named, each once, and nobody who has left', async () => {
    const { company, owner, leader, member } = await everyRole(app)
    const department = await newDepartment(company, 'Lager')
    const gone = await newMember(app, company, 'member')
    await asAdmin("UPDATE memberships SET state = 'removed' WHERE id = $1", [await membershipOf(company, gone.email)])
    await asAdmin('UPDATE memberships SET department_id = $2 WHERE id = $1', [
      await membershipOf(company, member.email),
      department,
    ])
    const askedBy = async (quarter: string, choice: object) => {
      await owner.call(openRound, { params: { company }, body: { quarter, mode: 'named', ...choice } })
      const list = await owner.call(listParticipants, { params: { company, quarter }, query: {} })
      expect(list.total).toBe(list.participants.length)
      return list.total
    }
    expect(await askedBy('2026-Q4', { everyone: true })).toBe(4)
    expect(await askedBy('2026-Q3', { roles: ['leader', 'amo'] })).toBe(2)
    expect(await askedBy('2026-Q2', { departments: [department] })).toBe(1)
    const named = await membershipOf(company, leader.email)
    expect(await askedBy('2026-Q1', { members: [named], roles: ['leader'], departments: [department] })).toBe(2)
  })

  test('for somebody or a department the company does not have is refused', async () => {
    const { call, company } = await newCompany(app)
    for (const choice of [{ members: [crypto.randomUUID()] }, { departments: [crypto.randomUUID()] }]) {
      const open = call(openRound, { params: { company }, body: { quarter: '2026-Q4', mode: 'named', ...choice } })
      expect(await refusal(open)).toMatchObject({ status: 404 })
    }
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
