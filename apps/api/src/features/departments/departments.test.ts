import { readAuditLog } from '@trivselsrum/contracts/audit'
import {
  closeDepartment,
  createDepartment,
  listDepartments,
  mergeDepartment,
  renameDepartment,
} from '@trivselsrum/contracts/departments'
import { joinWithNewAccount, revokeInvitation } from '@trivselsrum/contracts/invitations'
import { deactivateMember, letMemberIn, moveMember, readMember } from '@trivselsrum/contracts/members'
import { describe, expect, test } from 'vitest'
import { asAdmin, browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { type Caller, invited, joined, waitingFor } from '../../../test/inviting.ts'
import { everyRole } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })

async function create({ call, company }: Caller, name: string): Promise<string> {
  return (await call(createDepartment, { params: { company }, body: { name } })).id
}

async function listed({ call, company }: Caller) {
  const { departments } = await call(listDepartments, { params: { company } })
  return departments.map(({ name, members }) => `${name} ${members}`)
}

const rename = ({ call, company }: Caller, department: string, name: string) =>
  call(renameDepartment, { params: { company, department }, body: { name } })
const merge = ({ call, company }: Caller, department: string, into: string) =>
  call(mergeDepartment, { params: { company, department }, body: { into } })
const close = ({ call, company }: Caller, department: string) =>
  call(closeDepartment, { params: { company, department } })

describe('departments', () => {
  test('are listed in Danish order with how many active members each has', async () => {
    const owner = await newCompany(app)
    for (const name of ['Ådalen', 'Zinkværket', 'Ørsted', 'Administrationen']) await create(owner, name)
    const { departments } = await owner.call(listDepartments, { params: { company: owner.company } })
    const department = departments[0]?.id ?? ''
    await joined(app, owner, { department })
    const kept = await joined(app, owner, { department })
    await owner.call(deactivateMember, { params: { company: owner.company, member: kept.id } })
    expect(await listed(owner)).toEqual(['Administrationen 1', 'Zinkværket 0', 'Ørsted 0', 'Ådalen 0'])
  })

  test('have names of their own among the open ones, whatever their letters’ case', async () => {
    const owner = await newCompany(app)
    const id = await create(owner, 'Ærøhallen')
    const other = await create(owner, 'Lageret')
    for (const name of ['Ærøhallen', 'ÆRØHALLEN', ' ærøhallen ', 'æRØhallen'])
      expect(await refusal(create(owner, name))).toMatchObject({ status: 409, code: 'department-exists' })
    expect(await refusal(rename(owner, other, 'ærøhallen'))).toMatchObject({ code: 'department-exists' })
    expect(await rename(owner, id, 'ÆRØHALLEN')).toMatchObject({ name: 'ÆRØHALLEN' })
    await close(owner, id)
    expect(await create(owner, 'Ærøhallen')).toEqual(expect.any(String))
  })

  test('of one name created at once become one', async () => {
    const owner = await newCompany(app)
    const outcomes = await Promise.allSettled(['Lageret', 'LAGERET', 'lageret'].map((name) => create(owner, name)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason.problem.code).toBe('department-exists')
    expect(await listed(owner)).toHaveLength(1)
  })

  test('are two hundred at most', async () => {
    const owner = await newCompany(app)
    await asAdmin(
      `INSERT INTO departments (company_id, id, name, name_key, created_at)
       SELECT c.id, gen_random_uuid(), 'D' || n, 'd' || n, now() FROM companies c, generate_series(1, 200) n WHERE slug = $1`,
      [owner.company],
    )
    expect(await refusal(create(owner, 'En til'))).toMatchObject({ status: 422, code: 'too-many-departments' })
    expect(await listed(owner)).toHaveLength(200)
  })

  test.each(['', '   ', 'a'.repeat(81), 'To\nlinjer'])('with a name like %j are refused', async (name) => {
    const owner = await newCompany(app)
    expect(await refusal(create(owner, name))).toMatchObject({ code: 'invalid-request', fields: [{ path: 'name' }] })
  })

  test('are seen by owner, AMO and leader, and changed by owners', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const [id, other] = [
      await create({ ...owner, company }, 'Lageret'),
      await create({ ...owner, company }, 'Kontoret'),
    ]
    for (const { call } of [amo, leader]) {
      const reply = await call(listDepartments, { params: { company } })
      expect({ count: reply.departments.length, can: reply.can }).toEqual({ count: 2, can: { manage: false } })
    }
    expect(await refusal(member.call(listDepartments, { params: { company } }))).toMatchObject({ code: 'not-allowed' })
    for (const { call } of [amo, leader, member])
      for (const attempt of [
        () => create({ call, company }, 'Ny'),
        () => rename({ call, company }, id, 'Ny'),
        () => merge({ call, company }, id, other),
        () => close({ call, company }, id),
      ])
        expect(await refusal(attempt())).toMatchObject({ status: 403, code: 'not-allowed' })
  })
})

describe('a merger', () => {
  test('moves members, also those kept out, and the invitations that wait', async () => {
    const owner = await newCompany(app)
    const { company, call } = owner
    const [from, into] = [await create(owner, 'Lageret'), await create(owner, 'Kontoret')]
    const person = await joined(app, owner, { department: from })
    const kept = await joined(app, owner, { department: from })
    await call(deactivateMember, { params: { company, member: kept.id } })
    const { email, token } = await invited(owner, { department: from })
    expect(await merge(owner, from, into)).toEqual({ id: into, name: 'Kontoret', members: 1 })
    await call(letMemberIn, { params: { company, member: kept.id } })
    for (const { id } of [person, kept])
      expect(await call(readMember, { params: { company, member: id } })).toMatchObject({ department: { id: into } })
    expect(await waitingFor(owner, email)).toMatchObject({ department: { name: 'Kontoret' } })
    const body = { name: 'Ny', password: 'hesttagstenskov', language: 'da' as const }
    await browser(app).call(joinWithNewAccount, { params: { token }, body })
    expect(await listed(owner)).toEqual(['Kontoret 3'])
  })

  test('happens once, never into itself or a closed one, and only between departments there are', async () => {
    const owner = await newCompany(app)
    const [one, two, three] = [await create(owner, 'En'), await create(owner, 'To'), await create(owner, 'Tre')]
    expect(await refusal(merge(owner, one, one))).toMatchObject({ status: 422, code: 'department-into-itself' })
    await merge(owner, one, two)
    expect(await refusal(merge(owner, one, two))).toMatchObject({ status: 409, code: 'department-closed' })
    expect(await refusal(merge(owner, three, one))).toMatchObject({ code: 'department-closed' })
    expect(await refusal(merge(owner, three, crypto.randomUUID()))).toMatchObject({ status: 404 })
    for (const attempt of [() => rename(owner, one, 'Ny'), () => close(owner, one)])
      expect(await refusal(attempt())).toMatchObject({ code: 'department-closed' })
  })

  test('of two into each other at once happens one way', async () => {
    const owner = await newCompany(app)
    const [one, two] = [await create(owner, 'En'), await create(owner, 'To')]
    const outcomes = await Promise.allSettled([merge(owner, one, two), merge(owner, two, one)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await listed(owner)).toHaveLength(1)
  })

  test('leaves nobody behind who joins at the same moment', async () => {
    const owner = await newCompany(app)
    const [from, into] = [await create(owner, 'Lageret'), await create(owner, 'Kontoret')]
    const invitations = await Promise.all([1, 2, 3, 4].map(() => invited(owner, { department: from })))
    const body = { name: 'Ny', password: 'hesttagstenskov', language: 'da' as const }
    await Promise.all([
      ...invitations.map(({ token }) => browser(app).call(joinWithNewAccount, { params: { token }, body })),
      merge(owner, from, into),
    ])
    expect(await listed(owner)).toEqual(['Kontoret 4'])
  })
})

describe('closing a department', () => {
  test('takes that nobody is in it or invited to it', async () => {
    const owner = await newCompany(app)
    const { company, call } = owner
    const id = await create(owner, 'Lageret')
    const person = await joined(app, owner, { department: id })
    expect(await refusal(close(owner, id))).toMatchObject({ status: 409, code: 'department-not-empty' })
    await call(moveMember, { params: { company, member: person.id }, body: { department: null } })
    const invitation = await invited(owner, { department: id })
    expect(await refusal(close(owner, id))).toMatchObject({ code: 'department-not-empty' })
    await call(revokeInvitation, { params: { company, invitation: invitation.id } })
    expect(await close(owner, id)).toEqual({ id })
    expect(await listed(owner)).toEqual([])
  })

  test('leaves who is kept out in none', async () => {
    const owner = await newCompany(app)
    const { company, call } = owner
    const id = await create(owner, 'Lageret')
    const { id: member } = await joined(app, owner, { department: id })
    await call(deactivateMember, { params: { company, member } })
    await close(owner, id)
    await call(letMemberIn, { params: { company, member } })
    expect(await call(readMember, { params: { company, member } })).toMatchObject({ department: null })
  })

  test('and moving somebody into it at the same moment leave nobody in a closed one', async () => {
    const owner = await newCompany(app)
    const { company, call } = owner
    const { id: member } = await joined(app, owner)
    for (let round = 0; round < 5; round++) {
      const id = await create(owner, `Nr. ${round}`)
      const outcomes = await Promise.allSettled([
        close(owner, id),
        call(moveMember, { params: { company, member }, body: { department: id } }),
      ])
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      await call(moveMember, { params: { company, member }, body: { department: null } })
    }
  })
})

test('what is done with departments stands in the log', async () => {
  const owner = await newCompany(app)
  const [one, two, three] = [await create(owner, 'En'), await create(owner, 'To'), await create(owner, 'Tre')]
  const acts = [() => rename(owner, one, 'Et'), () => merge(owner, one, two), () => close(owner, three)]
  for (const act of acts) {
    clock.moveBy(1)
    await act()
  }
  const { entries } = await owner.call(readAuditLog, { params: { company: owner.company }, query: { limit: 3 } })
  expect(entries.map(({ act, about }) => `${act}: ${about}`)).toEqual([
    'Afdeling lukket: Tre',
    'Afdeling lagt sammen: Et → To',
    'Afdeling omdøbt: Et · En → Et',
  ])
})
