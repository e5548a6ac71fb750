import { closeDepartment, createDepartment, mergeDepartment } from '@trivselsrum/contracts/departments'
import { deactivateMember, letMemberIn, removeMember } from '@trivselsrum/contracts/members'
import { describe, expect, test } from 'vitest'
import { movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { joined } from '../../../test/inviting.ts'
import { everyRole, membershipOf, newMember } from '../../../test/people.ts'
import { planOf } from '../../../test/planning.ts'

const clock = movableClock()
const app = await startApp({ clock })
const key = () => ({ idempotencyKey: crypto.randomUUID() })

async function companyOfTwo() {
  const owner = await newCompany(app)
  const amo = await newMember(app, owner.company, 'amo')
  return { owner, company: owner.company, karen: planOf(owner), mette: planOf(amo) }
}

describe('changing an action', () => {
  test('keeps what is written, whoever takes part, and raises its version', async () => {
    const { owner, karen } = await companyOfTwo()
    const lis = await joined(app, owner, { name: 'Lis Bak' })
    const bo = await joined(app, owner, { name: 'Bo Ask' })
    const made = await karen.make({ participants: [lis.id], deadline: '2026-12-31' })
    const changed = await karen.change(made, { title: 'Et andet ord', participants: [bo.id], deadline: null })
    expect(changed).toMatchObject({ title: 'Et andet ord', deadline: null, version: 2, createdAt: made.createdAt })
    expect(changed.participants.map(({ name }) => name)).toEqual(['Bo Ask'])
    expect(await karen.read(made)).toEqual(changed)
  })

  test('to what stands there already is no change', async () => {
    const { karen } = await companyOfTwo()
    const made = await karen.make()
    expect(await karen.change(made, {})).toEqual(made)
  })

  test('that somebody has changed meanwhile is refused and shows theirs; nothing is overwritten', async () => {
    const { karen, mette } = await companyOfTwo()
    const made = await karen.make()
    await karen.change(made, { title: 'Karens ord', problem: 'Karens grund' })
    const { current, ...refused } = await refusal(mette.change(made, { title: 'Mettes ord' }))
    expect(refused).toMatchObject({ status: 409, code: 'action-changed' })
    expect(current).toMatchObject({ title: 'Karens ord', problem: 'Karens grund', version: 2 })
    const seen = await mette.read(made)
    expect(seen.title).toBe('Karens ord')
    expect(await mette.change(seen, { title: 'Mettes ord' })).toMatchObject({ problem: 'Karens grund', version: 3 })
  })

  test('again exactly as it was sent is confirmed: its reply may have been lost on the way', async () => {
    const { karen } = await companyOfTwo()
    const made = await karen.make()
    const changed = await karen.change(made, { title: 'Samme igen' })
    expect(await karen.change(made, { title: 'Samme igen' })).toEqual(changed)
  })

  test('by two at once keeps one of them and tells the other', async () => {
    const { karen, mette } = await companyOfTwo()
    const made = await karen.make()
    const outcomes = await Promise.allSettled([
      karen.change(made, { title: 'Karens ord' }),
      mette.change(made, { title: 'Mettes ord' }),
    ])
    const [kept] = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.title] : []))
    const [lost] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem] : []))
    expect(lost).toMatchObject({ code: 'action-changed', current: { title: kept, version: 2 } })
    expect((await karen.read(made)).title).toBe(kept)
  })

  test('that was deleted meanwhile finds it no more, also where both happen at once', async () => {
    const { karen, mette } = await companyOfTwo()
    const made = await karen.make()
    await karen.remove(made)
    expect(await refusal(mette.change(made, { title: 'For sent' }))).toMatchObject({ status: 404, code: 'not-found' })
    expect(await refusal(mette.move(made, 'done'))).toMatchObject({ status: 404 })
    expect(await refusal(mette.note(made, 'For sent'))).toMatchObject({ status: 404 })

    const other = await karen.make()
    const [changed, removed] = await Promise.allSettled([
      mette.change(other, { title: 'Samtidig' }),
      karen.remove(other),
    ])
    const codes = [changed, removed].flatMap((one) => (one.status === 'rejected' ? [one.reason.problem.code] : []))
    expect([['not-found'], ['action-changed']]).toContainEqual(codes)
  })
})

describe('what is not touched may stay', () => {
  test('a deadline that has passed, until it is set anew', async () => {
    const { karen } = await companyOfTwo()
    clock.moveTo('2026-11-24T10:00:00Z')
    const made = await karen.make({ deadline: '2026-11-25' })
    clock.moveTo('2026-11-26T10:00:00Z')
    const changed = await karen.change(made, { title: 'Stadig forsinket' })
    expect(changed).toMatchObject({ deadline: '2026-11-25', isOverdue: true })
    const code = async (deadline: string) => (await refusal(karen.change(changed, { deadline }))).code
    expect(await code('2026-11-24')).toBe('deadline-passed')
    expect(await karen.change(changed, { deadline: '2026-11-26' })).toMatchObject({ isOverdue: false })
    clock.moveTo('2026-11-24T10:00:00Z')
  })

  test.each([
    ['deactivated', deactivateMember],
    ['removed', removeMember],
  ] as const)('somebody %s, who is named and asked to be replaced', async (_, leave) => {
    const { owner, company, karen } = await companyOfTwo()
    const lis = await joined(app, owner, { name: 'Lis Bak' })
    const bo = await joined(app, owner, { name: 'Bo Ask' })
    const made = await karen.make({ responsible: lis.id, participants: [bo.id] })
    const settled = await karen.move(await karen.make({ title: 'Færdigt', responsible: lis.id }), 'done')
    for (const member of [lis.id, bo.id]) await owner.call(leave, { params: { company, member } })

    const stays = await karen.read(made)
    expect(stays).toMatchObject({
      needsResponsible: true,
      version: 1,
      responsible: { member: { name: 'Lis Bak', isActive: false } },
      participants: [{ name: 'Bo Ask', isActive: false }],
    })
    expect(await karen.read(settled)).toMatchObject({
      needsResponsible: false,
      responsible: { member: { isActive: false } },
    })
    expect(await karen.titles({ only: 'needs-responsible' })).toEqual([made.title])

    const changed = await karen.change(stays, { title: 'Uden at røre nogen' })
    expect(changed).toMatchObject({ needsResponsible: true, participants: [{ name: 'Bo Ask' }] })
    const emptied = await karen.change(changed, { responsible: null, participants: [] })
    expect(emptied).toMatchObject({ needsResponsible: false, responsible: null })
    expect(await refusal(karen.change(emptied, { responsible: lis.id }))).toMatchObject({
      code: 'responsible-not-active',
    })
    expect(await refusal(karen.change(emptied, { participants: [bo.id] }))).toMatchObject({
      code: 'participant-not-active',
    })
  })

  test('somebody let in again is simply there again', async () => {
    const { owner, company, karen } = await companyOfTwo()
    const lis = await joined(app, owner)
    const made = await karen.make({ responsible: lis.id })
    const params = { company, member: lis.id }
    await owner.call(deactivateMember, { params })
    expect(await karen.read(made)).toMatchObject({ needsResponsible: true })
    await owner.call(letMemberIn, { params })
    expect(await karen.read(made)).toMatchObject({ needsResponsible: false })
  })

  test('a department that has closed', async () => {
    const { owner, company, karen } = await companyOfTwo()
    const params = { company }
    const { id } = await owner.call(createDepartment, { params, body: { name: 'Lageret' } }, key())
    const made = await karen.make({ department: id })
    await owner.call(closeDepartment, { params: { company, department: id } })
    const changed = await karen.change(made, { title: 'Et andet ord' })
    expect(changed).toMatchObject({ department: { id, name: 'Lageret' } })
    const without = await karen.change(changed, { department: null })
    expect(await refusal(karen.change(without, { department: id }))).toMatchObject({ code: 'department-closed' })
  })
})

test('a department merged into another takes its actions along, and whoever has one open is told', async () => {
  const { owner, company, karen } = await companyOfTwo()
  const params = { company }
  const department = async (name: string) => (await owner.call(createDepartment, { params, body: { name } }, key())).id
  const [from, into] = [await department('Lageret'), await department('Værkstedet')]
  const made = await karen.make({ department: from })
  const settled = await karen.move(await karen.make({ title: 'Færdigt', department: from }), 'done')
  await owner.call(mergeDepartment, { params: { company, department: from }, body: { into } }, key())
  for (const action of [made, settled])
    expect(await karen.read(action)).toMatchObject({ department: { id: into, name: 'Værkstedet' } })
  expect(await refusal(karen.change(made, { title: 'Uden at vide det' }))).toMatchObject({ code: 'action-changed' })
})

test('a leader changes those of their department and their own; a member none, also not their own', async () => {
  const { company, owner, leader, member } = await everyRole(app)
  const params = { company }
  const { id: department } = await owner.call(createDepartment, { params, body: { name: 'Lageret' } }, key())
  const [leaderId, memberId] = [await membershipOf(company, leader.email), await membershipOf(company, member.email)]
  const karen = planOf(owner)
  const own = await karen.make({ responsible: memberId, participants: [leaderId] })
  expect(await planOf(leader).change(own, { title: 'Lederens ord' })).toMatchObject({ title: 'Lederens ord' })
  const seen = await planOf(member).read(own)
  expect(seen.can).toEqual({ change: false, changeStatus: true, remove: false })
  expect(await refusal(planOf(member).change(seen, { title: 'Mit ord' }))).toMatchObject({ code: 'not-allowed' })
  const elsewhere = await karen.make({ department })
  for (const person of [leader, member])
    expect(await refusal(planOf(person).change(elsewhere, { title: 'x' }))).toMatchObject({ status: 404 })
})
