import { createDepartment } from '@trivselsrum/contracts/departments'
import { deactivateMember, listMembers, readMember } from '@trivselsrum/contracts/members'
import { describe, expect, test } from 'vitest'
import { asAdmin, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { joined } from '../../../test/inviting.ts'
import { everyRole } from '../../../test/people.ts'

const app = await startApp()

const key = () => ({ idempotencyKey: crypto.randomUUID() })

describe('the list of people', () => {
  test('is in Danish order, Æ, Ø and Å last, and says of each what can be done with them', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    for (const name of ['Åse Zahle', 'Ærlig Holm', 'Zenia Ask', 'ørsted Bak', 'anna Ask'])
      await joined(app, owner, { name })
    const { members, total, next, can } = await call(listMembers, { params: { company }, query: {} })
    expect(members.map(({ name }) => name)).toEqual([
      'anna Ask',
      'Karen Holm',
      'Zenia Ask',
      'Ærlig Holm',
      'ørsted Bak',
      'Åse Zahle',
    ])
    expect({ total, next, can }).toEqual({ total: 6, next: null, can: { invite: true, manage: true } })
    expect(members[1]).toEqual({
      id: expect.any(String),
      name: 'Karen Holm',
      email: owner.email,
      role: 'owner',
      state: 'active',
      department: null,
      since: expect.any(Date),
      isMe: true,
      isMailRefused: false,
      can: { change: true, deactivate: true, letIn: false, remove: true },
    })
  })

  test('is searched by a part of a name or an address, whatever its case, and by department and state', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const { id: department } = await call(createDepartment, { params: { company }, body: { name: 'Lageret' } }, key())
    const aase = await joined(app, owner, { name: 'Åse 100% Ærø', department })
    const bo = await joined(app, owner, { name: 'Bo Bak' })
    const namesFor = async (query: { search?: string; department?: string; state?: 'deactivated' }) => {
      const { members } = await call(listMembers, { params: { company }, query })
      return members.map(({ name }) => name)
    }
    expect(await namesFor({ search: 'ÅSE' })).toEqual(['Åse 100% Ærø'])
    expect(await namesFor({ search: '%' })).toEqual(['Åse 100% Ærø'])
    expect(await namesFor({ search: bo.email.toUpperCase() })).toEqual(['Bo Bak'])
    expect(await namesFor({ search: 'nobody' })).toEqual([])
    expect(await namesFor({ department })).toEqual(['Åse 100% Ærø'])
    await call(deactivateMember, { params: { company, member: aase.id } })
    expect(await namesFor({ department })).toEqual([])
    expect(await namesFor({ state: 'deactivated' })).toEqual(['Åse 100% Ærø'])
  })

  test('is read a page at a time, everybody once', async () => {
    const { call, company } = await newCompany(app)
    await asAdmin(
      `WITH u AS (INSERT INTO users (id, email, name, language, created_at)
         SELECT gen_random_uuid(), 'p' || n || '-' || $1 || '@example.dk', 'P' || lpad(n::text, 3, '0'), 'da', now()
         FROM generate_series(1, 120) n RETURNING id)
       INSERT INTO memberships (company_id, id, user_id, role, created_at)
         SELECT c.id, gen_random_uuid(), u.id, 'member', now() FROM u, companies c WHERE c.slug = $1`,
      [company],
    )
    const names: string[] = []
    for (let page: number | null = 1; page; ) {
      const reply: { members: { name: string }[]; next: number | null; total: number } = await call(listMembers, {
        params: { company },
        query: { page },
      })
      expect(reply.total).toBe(121)
      names.push(...reply.members.map(({ name }) => name))
      page = reply.next
    }
    expect(names).toHaveLength(121)
    expect(new Set(names).size).toBe(121)
    expect(await call(listMembers, { params: { company }, query: { page: 9 } })).toMatchObject({
      members: [],
      next: null,
    })
  })

  test('shows a leader the active people of their own department, and nothing that can be done', async () => {
    const owner = await newCompany(app)
    const { call, company } = owner
    const params = { company }
    const { id: department } = await call(createDepartment, { params, body: { name: 'Lageret' } }, key())
    const leader = await joined(app, owner, { name: 'Lis Leder', role: 'leader', department })
    const own = await joined(app, owner, { name: 'Ove Egen', department })
    const other = await joined(app, owner, { name: 'Anton Anden' })
    const seen = await leader.call(listMembers, { params, query: {} })
    expect(seen.members.map(({ name }) => name)).toEqual(['Lis Leder', 'Ove Egen'])
    expect(seen).toMatchObject({ total: 2, can: { invite: false, manage: false } })
    expect(seen.members.flatMap(({ can }) => Object.values(can)).some(Boolean)).toBe(false)
    expect(await leader.call(readMember, { params: { company, member: own.id } })).toMatchObject({ name: 'Ove Egen' })
    const elsewhere = leader.call(readMember, { params: { company, member: other.id } })
    expect(await refusal(elsewhere)).toMatchObject({ status: 404 })
  })

  test('shows a leader without a department nobody but themselves', async () => {
    const owner = await newCompany(app)
    await joined(app, owner, { name: 'Anton Anden' })
    const leader = await joined(app, owner, { name: 'Lis Leder', role: 'leader' })
    const { members } = await leader.call(listMembers, { params: { company: owner.company }, query: {} })
    expect(members.map(({ name }) => name)).toEqual(['Lis Leder'])
  })

  test('is for owner, AMO and leader; who is deactivated or removed is shown to owners', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const list = ({ call }: typeof amo | typeof owner, state?: 'removed') =>
      call(listMembers, { params: { company }, query: state ? { state } : {} })
    expect((await list(owner)).total).toBe(4)
    expect((await list(amo)).total).toBe(4)
    expect((await list(leader)).total).toBe(1)
    expect(await refusal(list(member))).toMatchObject({ status: 403, code: 'not-allowed' })
    expect((await list(owner, 'removed')).total).toBe(0)
    for (const person of [amo, leader])
      expect(await refusal(list(person, 'removed'))).toMatchObject({ code: 'not-allowed' })
    const me = (await list(owner)).members.find(({ isMe }) => isMe)
    expect(await refusal(member.call(readMember, { params: { company, member: me?.id ?? '' } }))).toMatchObject({
      code: 'not-allowed',
    })
  })
})
