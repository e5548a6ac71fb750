import { readBoard, readPlanFigures } from '@trivselsrum/contracts/plan'
import { describe, expect, test } from 'vitest'
import { asAdmin, movableClock, newCompany, startApp } from '../../../test/harness.ts'
import { joined } from '../../../test/inviting.ts'
import { newDepartment } from '../../../test/people.ts'
import { planOf } from '../../../test/planning.ts'

const clock = movableClock()
const app = await startApp({ clock })

/** A company with an action of every kind. */
async function companyWithPlan() {
  const owner = await newCompany(app)
  const { company } = owner
  const lis = await joined(app, owner, { name: 'Lis Bak' })
  const department = await newDepartment(company, 'Lageret')
  const plan = planOf(owner)
  clock.moveTo('2026-11-01T10:00:00Z')
  await plan.make({ title: 'Uden frist', level: 'individual' })
  const begun = await plan.make({ title: 'Senere', deadline: '2027-01-31', participants: [lis.id] })
  await plan.move(begun, 'underway')
  await plan.make({ title: 'Snart', deadline: '2026-12-01', department, level: 'leaders' })
  const late = await plan.make({ title: 'Forsinket', deadline: '2026-11-02', responsible: lis.id })
  for (const [title, status] of [
    ['Udført', 'done'],
    ['Droppet', 'dropped'],
  ] as const) {
    clock.moveBy(60)
    await plan.move(await plan.make({ title, deadline: '2026-11-02' }), status, status === 'dropped' ? 'Aflyst' : '')
  }
  clock.moveTo('2026-11-24T10:00:00Z')
  return { ...owner, plan, lis, department, late, params: { company } }
}

describe('the plan as a list', () => {
  test('has the nearest deadline first, those without one after them, and what is settled last, the newest first', async () => {
    const { plan } = await companyWithPlan()
    expect(await plan.titles()).toEqual(['Forsinket', 'Snart', 'Senere', 'Uden frist', 'Droppet', 'Udført'])
    const { actions, total, next, can } = await plan.list()
    expect({ total, next, can }).toEqual({ total: 6, next: null, can: { create: true } })
    expect(actions.map(({ isOverdue }) => isOverdue)).toEqual([true, false, false, false, false, false])
  })

  test('is narrowed down by each filter, and by several together', async () => {
    const { plan, lis, department } = await companyWithPlan()
    expect(await plan.titles({ status: 'underway' })).toEqual(['Senere'])
    expect(await plan.titles({ level: 'leaders' })).toEqual(['Snart'])
    expect(await plan.titles({ department })).toEqual(['Snart'])
    expect(await plan.titles({ member: lis.id })).toEqual(['Forsinket', 'Senere'])
    expect(await plan.titles({ only: 'overdue' })).toEqual(['Forsinket'])
    expect(await plan.titles({ only: 'needs-responsible' })).toEqual([])
    expect(await plan.titles({ only: 'undated' })).toEqual(['Uden frist'])
    expect(await plan.titles({ search: 'SEN' })).toEqual(['Senere'])
    expect(await plan.titles({ search: '%' })).toEqual([])
    expect(await plan.titles({ member: lis.id, only: 'overdue', search: 'forsinket' })).toEqual(['Forsinket'])
    expect(await plan.titles({ member: lis.id, level: 'leaders' })).toEqual([])
  })

  test('is read a page at a time, every action once, and says how many there are behind the last as well', async () => {
    const { plan } = await companyWithPlan()
    const { id } = await plan.make({ title: 'En af mange' })
    await asAdmin(
      `INSERT INTO actions (company_id, id, title, level, status_since, created_at, created_by)
       SELECT company_id, gen_random_uuid(), title || n, level, status_since, created_at, created_by
       FROM actions, generate_series(1, 110) n WHERE id = $1`,
      [id],
    )
    const titles: string[] = []
    for (let page: number | null = 1; page; ) {
      const { actions, total, next }: Awaited<ReturnType<typeof plan.list>> = await plan.list({ page })
      expect(total).toBe(117)
      titles.push(...actions.map(({ title }) => title))
      page = next
    }
    expect(titles).toHaveLength(117)
    expect(new Set(titles).size).toBe(117)
    expect(await plan.list({ page: 9 })).toMatchObject({ actions: [], total: 117, next: null })
  })
})

describe('the plan as a board', () => {
  test('has a column for each status, each with its first twenty and how many there are', async () => {
    const { call, params, plan } = await companyWithPlan()
    const { id } = await plan.make({ title: 'En af mange' })
    await asAdmin(
      `INSERT INTO actions (company_id, id, title, level, status_since, created_at, created_by)
       SELECT company_id, gen_random_uuid(), title, level, status_since, created_at, created_by
       FROM actions, generate_series(1, 30) WHERE id = $1`,
      [id],
    )
    const { columns, can } = await call(readBoard, { params, query: {} })
    expect(can).toEqual({ create: true })
    expect(columns.map(({ status, actions, total }) => [status, actions.length, total])).toEqual([
      ['planned', 20, 34],
      ['underway', 1, 1],
      ['done', 1, 1],
      ['dropped', 1, 1],
    ])
    expect(columns[0]?.actions.slice(0, 2).map(({ title }) => title)).toEqual(['Forsinket', 'Snart'])
  })

  test('is narrowed down like the list', async () => {
    const { call, params, lis } = await companyWithPlan()
    const { columns } = await call(readBoard, { params, query: { member: lis.id } })
    expect(columns.map(({ actions }) => actions.map(({ title }) => title))).toEqual([['Forsinket'], ['Senere'], [], []])
    expect(columns.map(({ total }) => total)).toEqual([1, 1, 0, 0])
  })
})

describe('the plan in figures', () => {
  test('counts by status, level and origin, and what was done in time', async () => {
    const { call, params, plan } = await companyWithPlan()
    const doneLate = await plan.make({ title: 'Udført for sent', deadline: '2026-11-24' })
    clock.moveTo('2026-11-25T10:00:00Z')
    await plan.move(doneLate, 'done')
    const figures = await call(readPlanFigures, { params, query: {} })
    clock.moveTo('2026-11-24T10:00:00Z')
    expect(figures).toEqual({
      total: 7,
      byStatus: { planned: 3, underway: 1, done: 2, dropped: 1 },
      byLevel: { individual: 1, group: 5, leaders: 1, organisation: 0 },
      byOrigin: { scratch: 7, round: 0, discussion: 0, policy: 0, workshop: 0 },
      onTime: { inTime: 1, late: 1, overdue: 1 },
      needsResponsible: 0,
    })
  })

  test('are noughts where there is nothing', async () => {
    const { call, company } = await newCompany(app)
    const figures = await call(readPlanFigures, { params: { company }, query: { level: 'group' } })
    expect(figures).toMatchObject({ total: 0, byStatus: { planned: 0 }, onTime: { inTime: 0 } })
  })
})
