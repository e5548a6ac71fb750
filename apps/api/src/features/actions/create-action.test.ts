import { createAction, listActionEvents } from '@trivselsrum/contracts/actions'
import { closeDepartment, createDepartment } from '@trivselsrum/contracts/departments'
import { deactivateMember } from '@trivselsrum/contracts/members'
import { openRound } from '@trivselsrum/contracts/rounds'
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
import { joined } from '../../../test/inviting.ts'
import { everyRole, newDepartment } from '../../../test/people.ts'
import { planOf } from '../../../test/planning.ts'

const clock = movableClock()
const app = await startApp({ clock })
const [statement = ''] = statementIds
const key = () => ({ idempotencyKey: crypto.randomUUID() })

describe('an action', () => {
  test('is made with all that is said of it, and tells who made it and when', async () => {
    const owner = await newCompany(app)
    const { company } = owner
    const department = await newDepartment(company, 'Lageret')
    const lis = await joined(app, owner, { name: 'Lis Bak' })
    const aase = await joined(app, owner, { name: 'Åse Dam' })
    const bo = await joined(app, owner, { name: 'Bo Ask' })
    const { make, read } = planOf(owner)
    const made = await make({
      title: '  Fast makker, når ordrebogen er fuld ',
      problem: 'Nye står alene.\nDe siger ikke noget.',
      level: 'group',
      responsible: lis.id,
      participants: [aase.id, bo.id, bo.id, lis.id],
      department,
      deadline: '2026-12-31',
      measure: 'Ingen nye har været alene på en vagt.',
      followUpOn: '2027-02-01',
    })
    expect(made).toEqual({
      id: expect.any(String),
      title: 'Fast makker, når ordrebogen er fuld',
      problem: 'Nye står alene.\nDe siger ikke noget.',
      level: 'group',
      status: 'planned',
      statusSince: clock.now(),
      responsible: { kind: 'member', member: { id: lis.id, name: 'Lis Bak', isActive: true } },
      // Whoever is responsible takes part anyway.
      participants: [
        { id: bo.id, name: 'Bo Ask', isActive: true },
        { id: aase.id, name: 'Åse Dam', isActive: true },
      ],
      department: { id: department, name: 'Lageret' },
      deadline: '2026-12-31',
      measure: 'Ingen nye har været alene på en vagt.',
      followUpOn: '2027-02-01',
      isOverdue: false,
      needsResponsible: false,
      dropReason: null,
      origin: { kind: 'scratch' },
      version: 1,
      createdAt: clock.now(),
      createdBy: 'Karen Holm',
      can: { change: true, changeStatus: true, remove: true },
    })
    expect(await read(made)).toEqual(made)
    const { events } = await owner.call(listActionEvents, { params: { company, action: made.id }, query: {} })
    expect(events).toMatchObject([
      { kind: 'status', status: 'planned', by: 'Karen Holm', at: clock.now(), reason: null },
    ])
  })

  test('needs no more than a title and whom it works with', async () => {
    const { make } = planOf(await newCompany(app))
    expect(await make()).toMatchObject({ responsible: null, department: null, deadline: null, problem: '' })
  })

  test('may be seen to by somebody who is no member', async () => {
    const { make } = planOf(await newCompany(app))
    const { responsible } = await make({ responsibleName: 'Arbejdsmedicinsk Klinik' })
    expect(responsible).toEqual({ kind: 'name', name: 'Arbejdsmedicinsk Klinik' })
  })

  test.each(['=HYPERLINK("http://x";"y")', '+45 12 34', '-', '@alle', '<script>'])(
    'keeps its title as it is: %s',
    async (title) => {
      const { make, read, titles } = planOf(await newCompany(app))
      expect((await read(await make({ title }))).title).toBe(title)
      expect(await titles()).toEqual([title])
    },
  )

  test('sent twice with the same key is made once', async () => {
    const owner = await newCompany(app)
    const { list } = planOf(owner)
    const options = key()
    const send = () =>
      owner.call(
        createAction,
        { params: { company: owner.company }, body: { title: 'Én gang', level: 'group' } },
        options,
      )
    const [one, other] = await Promise.all([send(), send()])
    expect(other).toEqual(one)
    expect((await list()).total).toBe(1)
  })

  test('is not made in a plan that is full', async () => {
    const owner = await newCompany(app)
    const { make } = planOf(owner)
    const { id } = await make()
    await asAdmin(
      `INSERT INTO actions (company_id, id, title, level, status_since, created_at, created_by)
       SELECT company_id, gen_random_uuid(), title, level, status_since, created_at, created_by
       FROM actions, generate_series(1, 19999) WHERE id = $1`,
      [id],
    )
    expect(await refusal(make())).toMatchObject({ status: 422, code: 'too-many-actions' })
  })
})

describe('a deadline', () => {
  test('may be today and not yesterday, as days are counted in Denmark', async () => {
    const { make } = planOf(await newCompany(app))
    clock.moveTo('2026-11-24T23:30:00Z')
    expect(await make({ deadline: '2026-11-25' })).toMatchObject({ isOverdue: false })
    expect(await refusal(make({ deadline: '2026-11-24' }))).toMatchObject({ status: 422, code: 'deadline-passed' })
    clock.moveTo('2026-11-24T10:00:00Z')
  })

  test.each([
    ['2026-02-30', 'Den dag findes ikke. En dag skrives som 2026-12-31.'],
    ['2027-02-29', 'Den dag findes ikke. En dag skrives som 2026-12-31.'],
    ['31-12-2026', 'Den dag findes ikke. En dag skrives som 2026-12-31.'],
    ['9999-12-31', 'Årstallet skal ligge mellem 2000 og 2099.'],
    ['1999-12-31', 'Årstallet skal ligge mellem 2000 og 2099.'],
  ])('of %s is refused with a sentence about it, at the field', async (day, message) => {
    const { make, list } = planOf(await newCompany(app))
    const { status, fields } = await refusal(make({ deadline: day, followUpOn: day }))
    expect({ status, fields }).toEqual({
      status: 400,
      fields: [
        { path: 'deadline', message },
        { path: 'followUpOn', message },
      ],
    })
    expect((await list()).total).toBe(0)
  })
})

describe('what cannot be chosen is refused, and nothing is made', () => {
  test('somebody who has left', async () => {
    const owner = await newCompany(app)
    const gone = await joined(app, owner)
    await owner.call(deactivateMember, { params: { company: owner.company, member: gone.id } })
    const { make, list } = planOf(owner)
    expect(await refusal(make({ responsible: gone.id }))).toMatchObject({ code: 'responsible-not-active' })
    expect(await refusal(make({ participants: [gone.id] }))).toMatchObject({ code: 'participant-not-active' })
    expect(await refusal(make({ responsible: crypto.randomUUID() }))).toMatchObject({ status: 404 })
    expect((await list()).total).toBe(0)
  })

  test('a department that has closed', async () => {
    const owner = await newCompany(app)
    const params = { company: owner.company }
    const { id } = await owner.call(createDepartment, { params, body: { name: 'Lageret' } }, key())
    await owner.call(closeDepartment, { params: { ...params, department: id } })
    const { make } = planOf(owner)
    expect(await refusal(make({ department: id }))).toMatchObject({ code: 'department-closed' })
    expect(await refusal(make({ department: crypto.randomUUID() }))).toMatchObject({ status: 404 })
  })

  test('two who see to it', async () => {
    const owner = await newCompany(app)
    const lis = await joined(app, owner)
    const { fields } = await refusal(planOf(owner).make({ responsible: lis.id, responsibleName: 'Klinikken' }))
    expect(fields).toEqual([
      { path: 'responsibleName', message: 'Vælg en ansvarlig, eller skriv et navn, men ikke begge dele.' },
    ])
  })
})

describe('an action from a statement of a result', () => {
  test('keeps where it came from', async () => {
    const owner = await newCompany(app)
    await closedRound(owner, '2026-Q3')
    const origin = { kind: 'round' as const, quarter: '2026-Q3', statement }
    const { make, titles } = planOf(owner)
    expect(await make({ title: 'Fra målingen', origin })).toMatchObject({ origin })
    await make({ title: 'Fra bunden' })
    expect(await titles({ origin: 'round' })).toEqual(['Fra målingen'])
    expect(await titles({ origin: 'scratch' })).toEqual(['Fra bunden'])
  })

  test('is made of a closed round and one of its statements alone', async () => {
    const owner = await newCompany(app)
    const { company } = owner
    await closedRound(owner, '2026-Q3')
    await owner.call(openRound, { params: { company }, body: { quarter: '2026-Q4', mode: 'joint' } })
    const from = (quarter: string, of = statement) =>
      refusal(planOf(owner).make({ origin: { kind: 'round', quarter, statement: of } }))
    expect(await from('2026-Q4')).toMatchObject({ status: 404 })
    expect(await from('2026-Q2')).toMatchObject({ status: 404 })
    expect(await from('2026-Q3', 'passive-99')).toMatchObject({ status: 404 })
  })
})

test('owner, AMO and leader make actions; a member is refused', async () => {
  const { owner, amo, leader, member } = await everyRole(app)
  for (const person of [owner, amo, leader])
    expect(await planOf({ ...person, company: owner.company }).make()).toMatchObject({ can: { change: true } })
  expect(await refusal(planOf(member).make())).toMatchObject({ status: 403, code: 'not-allowed' })
  expect((await planOf(member).list()).can).toEqual({ create: false })
})
