import { readAuditLog } from '@trivselsrum/contracts/audit'
import { changeRole, deactivateMember, listMembers, removeMember } from '@trivselsrum/contracts/members'
import { openRound } from '@trivselsrum/contracts/rounds'
import type { Role } from '@trivselsrum/contracts/values'
import { describe, expect, test } from 'vitest'
import { movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { joined, memberOf } from '../../../test/inviting.ts'
import { everyRole } from '../../../test/people.ts'

const app = await startApp({ clock: movableClock() })

async function twoOwners() {
  const one = await newCompany(app)
  const other = await joined(app, one, { name: 'Ejner Ejer', role: 'owner' })
  return { company: one.company, one: { ...one, id: (await memberOf(one, one.email)).id }, other }
}

describe('another role', () => {
  test('holds in the very next request', async () => {
    const owner = await newCompany(app)
    const { company } = owner
    const person = await joined(app, owner)
    const open = (quarter: string) => person.call(openRound, { params: { company }, body: { quarter, mode: 'joint' } })
    expect(await refusal(open('2026-Q4'))).toMatchObject({ code: 'not-allowed' })
    const params = { company, member: person.id }
    expect(await owner.call(changeRole, { params, body: { role: 'amo' } })).toMatchObject({ role: 'amo' })
    expect(await open('2026-Q4')).toMatchObject({ state: 'open' })
    await owner.call(changeRole, { params, body: { role: 'member' } })
    expect(await refusal(open('2026-Q3'))).toMatchObject({ code: 'not-allowed' })
  })

  test('stands in the log with what it was and is; the same role again does not', async () => {
    const owner = await newCompany(app)
    const { company } = owner
    const person = await joined(app, owner)
    const params = { company, member: person.id }
    for (const role of ['leader', 'leader'] as const) await owner.call(changeRole, { params, body: { role } })
    const { entries } = await owner.call(readAuditLog, { params: { company }, query: { action: 'role-changed' } })
    expect(entries.map(({ by, about }) => ({ by, about }))).toEqual([
      { by: 'Karen Holm', about: 'Inge Bak · Medarbejder → Leder' },
    ])
  })

  test('is for owners to give', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const target = await memberOf({ call: owner.call, company }, member.email)
    const change = ({ call }: typeof amo | typeof owner, role: Role) =>
      call(changeRole, { params: { company, member: target.id }, body: { role } })
    for (const person of [amo, leader, member])
      expect(await refusal(change(person, 'owner'))).toMatchObject({ status: 403, code: 'not-allowed' })
    expect(await change(owner, 'leader')).toMatchObject({ role: 'leader' })
  })

  test('is not given to whoever is kept out or unknown', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const person = await joined(app, owner)
    const change = (member: string) => call(changeRole, { params: { company, member }, body: { role: 'amo' } })
    await call(deactivateMember, { params: { company, member: person.id } })
    expect(await refusal(change(person.id))).toMatchObject({ status: 409, code: 'member-not-active' })
    expect(await refusal(change(crypto.randomUUID()))).toMatchObject({ status: 404, code: 'not-found' })
  })
})

describe('the last active owner', () => {
  test('is neither demoted, deactivated nor removed, also not by themselves', async () => {
    const owner = await newCompany(app)
    const { call, company, email } = owner
    const { id } = await memberOf(owner, email)
    const params = { company, member: id }
    for (const attempt of [
      () => call(changeRole, { params, body: { role: 'amo' } }),
      () => call(deactivateMember, { params }),
      () => call(removeMember, { params }),
    ])
      expect(await refusal(attempt())).toMatchObject({ status: 409, code: 'last-owner' })
    expect(await memberOf(owner, email)).toMatchObject({ role: 'owner', state: 'active' })
  })

  test('is whoever is left when the other one is deactivated', async () => {
    const { company, one, other } = await twoOwners()
    await one.call(deactivateMember, { params: { company, member: other.id } })
    const leave = one.call(removeMember, { params: { company, member: one.id } })
    expect(await refusal(leave)).toMatchObject({ code: 'last-owner' })
  })

  test('can go once there is another', async () => {
    const { company, one, other } = await twoOwners()
    await one.call(removeMember, { params: { company, member: one.id } })
    expect(await refusal(one.call(listMembers, { params: { company }, query: {} }))).toMatchObject({ status: 404 })
    const leave = other.call(changeRole, { params: { company, member: other.id }, body: { role: 'amo' } })
    expect(await refusal(leave)).toMatchObject({ code: 'last-owner' })
  })

  test('stays when two owners demote each other at once: one wins, the other is told', async () => {
    for (let round = 0; round < 5; round++) {
      const { company, one, other } = await twoOwners()
      const demote = ({ call }: Pick<typeof one, 'call'>, member: string) =>
        call(changeRole, { params: { company, member }, body: { role: 'member' } })
      const outcomes = await Promise.allSettled([demote(one, other.id), demote(other, one.id)])
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      const [lost] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem.code] : []))
      // Where the winner had finished before the other's request began, that one was no owner from the start.
      expect(['last-owner', 'not-allowed']).toContain(lost)
      const winner = outcomes[0]?.status === 'fulfilled' ? one : other
      const { members } = await winner.call(listMembers, { params: { company }, query: {} })
      expect(members.filter(({ role }) => role === 'owner')).toHaveLength(1)
    }
  })

  test('stays when two owners remove each other, or both leave, at once', async () => {
    for (const pairs of [
      ['one', 'other'],
      ['other', 'one'],
    ] as const) {
      const owners = await twoOwners()
      const { company } = owners
      const remove = (by: 'one' | 'other', whom: 'one' | 'other') =>
        owners[by].call(removeMember, { params: { company, member: owners[whom].id } })
      const outcomes = await Promise.allSettled([remove('one', pairs[0]), remove('other', pairs[1])])
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    }
  })
})
