import { readAnswersToOpenings } from '@trivselsrum/contracts/actions'
import { readTimeline } from '@trivselsrum/contracts/plan'
import { closeRound, openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, saveAnswer } from '@trivselsrum/contracts/sheets'
import { describe, expect, test } from 'vitest'
import {
  asAdmin,
  closedRound,
  movableClock,
  newCompany,
  refusal,
  startApp,
  statementIds,
} from '../../../test/harness.ts'
import { everyRole, membershipOf } from '../../../test/people.ts'
import { planOf } from '../../../test/planning.ts'

const clock = movableClock('2026-09-01T10:00:00Z')
const app = await startApp({ clock })
const [first = '', second = ''] = statementIds

describe('the plan by quarter', () => {
  test('has an action where it was done or dropped, and else where it is due; quarters turn in Denmark', async () => {
    const owner = await newCompany(app)
    const plan = planOf(owner)
    clock.moveTo('2026-09-01T10:00:00Z')
    await plan.make({ title: 'Ikke udført endnu', deadline: '2026-09-29' })
    await plan.make({ title: 'Uden frist' })
    const done = await plan.make({ title: 'Udført før tid', deadline: '2027-03-01' })
    const dropped = await plan.make({ title: 'Droppet uden frist' })
    clock.moveTo('2026-09-30T21:59:00Z')
    await plan.move(done, 'done')
    clock.moveTo('2026-09-30T22:01:00Z')
    await plan.move(dropped, 'dropped', 'Aflyst')
    await closedRound(owner, '2026-Q3')
    const params = { company: owner.company }
    const { quarters, undated, can } = await owner.call(readTimeline, {
      params,
      query: { from: '2026-Q3', to: '2027-Q1' },
    })
    expect(quarters.map(({ quarter, actions, total }) => [quarter, actions.map(({ title }) => title), total])).toEqual([
      ['2026-Q3', ['Ikke udført endnu', 'Udført før tid'], 2],
      ['2026-Q4', ['Droppet uden frist'], 1],
      ['2027-Q1', [], 0],
    ])
    expect(quarters.map(({ round }) => round)).toEqual([
      { index: expect.any(Number), standing: expect.arrayContaining([expect.any(String)]) },
      null,
      null,
    ])
    expect({ undated, can }).toEqual({ undated: 1, can: { create: true } })
    const narrowed = await owner.call(readTimeline, {
      params,
      query: { from: '2026-Q3', to: '2026-Q4', status: 'dropped' },
    })
    expect(narrowed.quarters.map(({ total }) => total)).toEqual([0, 1])
    expect(narrowed.undated).toBe(0)
  })

  test('shows twenty of a quarter and says how many there are', async () => {
    const owner = await newCompany(app)
    const { id } = await planOf(owner).make({ deadline: '2026-12-31' })
    await asAdmin(
      `INSERT INTO actions (company_id, id, title, level, status_since, created_at, created_by, deadline)
       SELECT company_id, gen_random_uuid(), title, level, status_since, created_at, created_by, deadline - n
       FROM actions, generate_series(1, 24) n WHERE id = $1`,
      [id],
    )
    const query = { from: '2026-Q4', to: '2026-Q4' }
    const { quarters } = await owner.call(readTimeline, { params: { company: owner.company }, query })
    expect(quarters[0]).toMatchObject({ total: 25, actions: { length: 20 } })
    expect(quarters[0]?.actions[0]?.deadline).toBe('2026-12-07')
  })

  test('reaches over forty quarters, the first of them first', async () => {
    const { call, company } = await newCompany(app)
    const read = (from: string, to: string) => call(readTimeline, { params: { company }, query: { from, to } })
    expect((await read('2020-Q1', '2029-Q4')).quarters).toHaveLength(40)
    expect(await refusal(read('2020-Q1', '2030-Q1'))).toMatchObject({ status: 422, code: 'quarters-too-many' })
    expect(await refusal(read('2026-Q4', '2026-Q3'))).toMatchObject({ code: 'quarters-too-many' })
  })

  test('shows where the company stood to whoever may read results; a voided round does not count', async () => {
    clock.moveTo('2026-11-24T10:00:00Z')
    const { company, owner, leader, member } = await everyRole(app)
    await closedRound(owner, '2026-Q2')
    await openAndAnswer(owner, '2026-Q3', [await membershipOf(company, member.email)], member)
    await owner.call(openRound, { params: { company }, body: { quarter: '2026-Q4', mode: 'joint' } })
    const reason = 'Åbnet ved en fejl'
    await owner.call(voidRound, { params: { company, quarter: '2026-Q4' }, body: { reason } })
    const seenBy = async ({ call }: typeof leader | typeof owner) => {
      const query = { from: '2026-Q2', to: '2026-Q4' }
      const { quarters } = await call(readTimeline, { params: { company }, query })
      return quarters.map(({ round }) => round !== null)
    }
    expect(await seenBy(owner)).toEqual([true, true, false])
    expect(await seenBy(leader)).toEqual([true, true, false])
    // Who answered by name was promised to see what came of it.
    expect(await seenBy(member)).toEqual([false, true, false])
  })
})

/** A closed round by name in which one person answered. */
async function openAndAnswer(
  { call, company }: Awaited<ReturnType<typeof newCompany>>,
  quarter: string,
  members: string[],
  person: { call: typeof call },
) {
  const params = { company, quarter }
  await call(openRound, { params: { company }, body: { quarter, mode: 'named', members } })
  for (const statement of statementIds)
    await person.call(saveAnswer, { params: { ...params, statement }, body: { score: 2, version: 0 } })
  await person.call(handInSheet, { params })
  await call(closeRound, { params })
}

describe('beside the openings of a result', () => {
  test('stand the actions made from it, and open ones made from the same statement of earlier rounds', async () => {
    clock.moveTo('2026-11-24T10:00:00Z')
    const owner = await newCompany(app)
    for (const quarter of ['2026-Q1', '2026-Q2', '2026-Q3']) await closedRound(owner, quarter)
    const plan = planOf(owner)
    const from = async (title: string, quarter: string, statement: string) => {
      clock.moveBy(1)
      return plan.make({ title, origin: { kind: 'round', quarter, statement } })
    }
    await from('Åbent fra før', '2026-Q1', first)
    await plan.move(await from('Udført fra før', '2026-Q1', first), 'done')
    await plan.move(await from('Udført herfra', '2026-Q2', second), 'done')
    await from('Åbent herfra', '2026-Q2', first)
    await from('Fra senere', '2026-Q3', first)
    await plan.make({ title: 'Fra bunden' })
    const params = { company: owner.company, quarter: '2026-Q2' }
    const { statements, can } = await owner.call(readAnswersToOpenings, { params })
    expect(can).toEqual({ create: true })
    const told = statements.map(({ statement, actions, total }) => [
      statement,
      actions.map(({ title }) => title),
      total,
    ])
    expect(told).toEqual([
      [first, ['Åbent herfra', 'Åbent fra før'], 2],
      [second, ['Udført herfra'], 1],
    ])

    for (const title of ['Et til', 'To til', 'Tre til']) await from(title, '2026-Q2', second)
    const [, more] = (await owner.call(readAnswersToOpenings, { params })).statements
    expect(more).toMatchObject({ actions: [{ title: 'Tre til' }, { title: 'To til' }, { title: 'Et til' }], total: 4 })
  })

  test('stand those that the reader sees, for whoever may read the result', async () => {
    const { company, owner, leader, member } = await everyRole(app)
    await closedRound(owner, '2026-Q2')
    const origin = { kind: 'round' as const, quarter: '2026-Q2', statement: first }
    await planOf(owner).make({ title: 'Ejerens', origin })
    await planOf(owner).make({
      title: 'Med lederen',
      origin,
      participants: [await membershipOf(company, leader.email)],
    })
    const params = { company, quarter: '2026-Q2' }
    const { statements } = await leader.call(readAnswersToOpenings, { params })
    expect(statements).toMatchObject([{ actions: [{ title: 'Med lederen' }], total: 1 }])
    expect(await refusal(member.call(readAnswersToOpenings, { params }))).toMatchObject({ code: 'not-allowed' })
    const none = owner.call(readAnswersToOpenings, { params: { company, quarter: '2026-Q3' } })
    expect(await refusal(none)).toMatchObject({ status: 404 })
  })
})
