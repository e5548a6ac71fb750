import { readAuditLog } from '@trivselsrum/contracts/audit'
import { readCompany, readOverview } from '@trivselsrum/contracts/companies'
import { closeDepartment, createDepartment, listDepartments } from '@trivselsrum/contracts/departments'
import { readMe } from '@trivselsrum/contracts/identity'
import { joinWithOwnAccount } from '@trivselsrum/contracts/invitations'
import {
  changeRole,
  deactivateMember,
  letMemberIn,
  listMembers,
  moveMember,
  readMember,
  removeMember,
} from '@trivselsrum/contracts/members'
import { openRound } from '@trivselsrum/contracts/rounds'
import { describe, expect, test } from 'vitest'
import { movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { invited, joined } from '../../../test/inviting.ts'
import { everyRole } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })
const key = () => ({ idempotencyKey: crypto.randomUUID() })

async function companyOfTwo() {
  const owner = await newCompany(app)
  const person = await joined(app, owner, { role: 'amo' })
  return { owner, person, company: owner.company, params: { company: owner.company, member: person.id } }
}

describe('somebody deactivated', () => {
  test('finds the company no more, like a stranger, from their next request on', async () => {
    const { owner, person, company, params } = await companyOfTwo()
    expect(await person.call(readMe)).toMatchObject({ companies: [{ slug: company }] })
    await owner.call(deactivateMember, { params })
    const stranger = await refusal(person.call(readCompany, { params: { company: 'nobody-has-this-address' } }))
    const { instance: _, ...refused } = await refusal(person.call(readCompany, { params: { company } }))
    expect(refused).toEqual({ ...refused, status: 404, code: 'not-found', detail: stranger.detail })
    expect(await person.call(readMe)).toMatchObject({ companies: [] })
  })

  test('comes back as what and where they were', async () => {
    const { owner, person, company, params } = await companyOfTwo()
    const { id } = await owner.call(createDepartment, { params: { company }, body: { name: 'Lageret' } }, key())
    await owner.call(moveMember, { params, body: { department: id } })
    await owner.call(deactivateMember, { params })
    await owner.call(letMemberIn, { params })
    expect(await person.call(readCompany, { params: { company } })).toMatchObject({ me: { role: 'amo' } })
    expect(await owner.call(readMember, { params })).toMatchObject({ department: { name: 'Lageret' }, state: 'active' })
  })

  test('is not deactivated again, and nobody else is let in again', async () => {
    const { owner, params } = await companyOfTwo()
    expect(await refusal(owner.call(letMemberIn, { params }))).toMatchObject({ code: 'member-not-deactivated' })
    await owner.call(deactivateMember, { params })
    expect(await refusal(owner.call(deactivateMember, { params }))).toMatchObject({ code: 'member-not-active' })
  })
})

describe('somebody removed', () => {
  test('finds the company no more, and what they did keeps their name', async () => {
    const { owner, person, company, params } = await companyOfTwo()
    clock.moveBy(1)
    await person.call(openRound, { params: { company }, body: { quarter: '2026-Q4', mode: 'joint' } })
    await owner.call(removeMember, { params })
    expect(await refusal(person.call(readOverview, { params: { company } }))).toMatchObject({ status: 404 })
    const { events } = await owner.call(readOverview, { params: { company } })
    expect(events[0]).toMatchObject({ by: 'Inge Bak', action: 'round-opened' })
    const { members } = await owner.call(listMembers, { params: { company }, query: {} })
    expect(members.map(({ name }) => name)).toEqual(['Karen Holm'])
  })

  test('twice is removed once', async () => {
    const { owner, company, params } = await companyOfTwo()
    await Promise.all([owner.call(removeMember, { params }), owner.call(removeMember, { params })])
    const { entries } = await owner.call(readAuditLog, { params: { company }, query: { action: 'member-removed' } })
    expect(entries).toHaveLength(1)
  })

  test('is in no department, cannot be let in, and comes back by an invitation as the same member', async () => {
    const { owner, person, company, params } = await companyOfTwo()
    const { id } = await owner.call(createDepartment, { params: { company }, body: { name: 'Lageret' } }, key())
    await owner.call(moveMember, { params, body: { department: id } })
    await owner.call(removeMember, { params })
    expect((await owner.call(listDepartments, { params: { company } })).departments[0]?.members).toBe(0)
    expect(await refusal(owner.call(letMemberIn, { params }))).toMatchObject({ code: 'member-not-deactivated' })
    const { token } = await invited(owner, { email: person.email, role: 'leader' })
    await person.call(joinWithOwnAccount, { params: { token } })
    expect(await owner.call(readMember, { params })).toMatchObject({
      state: 'active',
      role: 'leader',
      department: null,
    })
  })
})

describe('a department for somebody', () => {
  test('must be open', async () => {
    const { owner, company, params } = await companyOfTwo()
    const { id } = await owner.call(createDepartment, { params: { company }, body: { name: 'Lageret' } }, key())
    await owner.call(closeDepartment, { params: { company, department: id } })
    const move = (department: string) => owner.call(moveMember, { params, body: { department } })
    expect(await refusal(move(id))).toMatchObject({ code: 'department-closed' })
    expect(await refusal(move(crypto.randomUUID()))).toMatchObject({ status: 404 })
  })

  test('can be none', async () => {
    const { owner, company, params } = await companyOfTwo()
    const { id } = await owner.call(createDepartment, { params: { company }, body: { name: 'Lageret' } }, key())
    const move = (department: string | null) => owner.call(moveMember, { params, body: { department } })
    expect(await move(id)).toMatchObject({ department: { id, name: 'Lageret' } })
    clock.moveBy(1)
    expect(await move(null)).toMatchObject({ department: null })
    const { entries } = await owner.call(readAuditLog, { params: { company }, query: { action: 'member-moved' } })
    expect(entries.map(({ about }) => about)).toEqual(['Inge Bak · ingen', 'Inge Bak · Lageret'])
  })
})

test('only owners move, deactivate, let in and remove', async () => {
  const { company, owner, amo, leader, member } = await everyRole(app)
  const target = await joined(app, owner)
  const params = { company, member: target.id }
  for (const { call } of [amo, leader, member])
    for (const attempt of [
      () => call(changeRole, { params, body: { role: 'amo' } }),
      () => call(moveMember, { params, body: { department: null } }),
      () => call(deactivateMember, { params }),
      () => call(letMemberIn, { params }),
      () => call(removeMember, { params }),
    ])
      expect(await refusal(attempt())).toMatchObject({ status: 403, code: 'not-allowed' })
})
