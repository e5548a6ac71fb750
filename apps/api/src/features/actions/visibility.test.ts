import { readBoard, readPlanFigures, readTimeline } from '@trivselsrum/contracts/plan'
import { expect, test } from 'vitest'
import { asAdmin, movableClock, startApp } from '../../../test/harness.ts'
import { everyRole, membershipOf, newDepartment } from '../../../test/people.ts'
import { planOf } from '../../../test/planning.ts'
import { canRead, type Reader } from './access.ts'

const app = await startApp({ clock: movableClock() })

interface Row {
  id: string
  responsibleId: string | null
  departmentId: string | null
  createdById: string
  participantIds: string[]
}

test('lists, board, figures, timeline and single actions show each role exactly what the pure function says', async () => {
  const { company, ...people } = await everyRole(app)
  const departments = [await newDepartment(company, 'Lageret'), await newDepartment(company, 'Kontoret')]
  const ids: string[] = []
  for (const { email } of Object.values(people)) ids.push(await membershipOf(company, email))
  // Leader and member are in the first department; owner and AMO in none.
  await asAdmin('UPDATE memberships SET department_id = $1 WHERE id = ANY($2)', [departments[0], ids.slice(2)])
  const { id: pattern } = await planOf(people.owner).make({ deadline: '2026-12-01' })

  // Every combination: five responsible (nobody, each), three departments, four makers, five who take part.
  const rows = await asAdmin<Row>(
    `WITH all_ways AS (
       SELECT gen_random_uuid() AS id, a.company_id, r.id AS responsible, d.id AS department, m.id AS maker, p.id AS participant
       FROM actions a, unnest($2::uuid[] || NULL::uuid) r (id), unnest($3::uuid[] || NULL::uuid) d (id),
         unnest($2::uuid[]) m (id), unnest($2::uuid[] || NULL::uuid) p (id) WHERE a.id = $1),
     made AS (
       INSERT INTO actions (company_id, id, title, level, status_since, deadline, created_at, created_by, responsible, department_id)
       SELECT company_id, id, 'Titel', 'group', now(), '2026-12-01', now(), maker, responsible, department FROM all_ways),
     taking_part AS (
       INSERT INTO action_participants (company_id, action_id, membership_id)
       SELECT company_id, id, participant FROM all_ways WHERE participant IS NOT NULL)
     SELECT id, responsible AS "responsibleId", department AS "departmentId", maker AS "createdById",
       array_remove(ARRAY[participant], NULL) AS "participantIds" FROM all_ways`,
    [pattern, ids, departments],
  )
  expect(rows).toHaveLength(5 * 3 * 4 * 5)
  await asAdmin('DELETE FROM actions WHERE id = $1', [pattern])

  const params = { company }
  for (const [place, [role, person]] of Object.entries(people).entries()) {
    const reader = { role, membershipId: ids[place], departmentId: place < 2 ? null : departments[0] } as Reader
    const expected = rows.filter((row) => canRead(reader, row)).map(({ id }) => id)
    expect(expected.length).toBeGreaterThan(rows.length / 4)
    const plan = planOf({ call: person.call, company })
    const seen: string[] = []
    for (let page: number | null = 1; page; ) {
      const { actions, next, total }: Awaited<ReturnType<typeof plan.list>> = await plan.list({ page })
      expect(total).toBe(expected.length)
      seen.push(...actions.map(({ id }) => id))
      page = next
    }
    expect(seen.sort(), role).toEqual(expected.sort())
    const { columns } = await person.call(readBoard, { params, query: {} })
    const { total } = await person.call(readPlanFigures, { params, query: {} })
    const { quarters } = await person.call(readTimeline, { params, query: { from: '2026-Q4', to: '2026-Q4' } })
    expect([columns[0]?.total, total, quarters[0]?.total]).toEqual(Array(3).fill(expected.length))
    for (const { id } of rows.filter((_, index) => index % 7 === place)) {
      const found = await plan.read({ id }).then(
        () => true,
        () => false,
      )
      expect(found, `${role} ${id}`).toBe(expected.includes(id))
    }
  }
})
