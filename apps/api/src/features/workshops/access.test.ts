import type { Role } from '@trivselsrum/contracts/values'
import { describe, expect, test } from 'vitest'
import { canHold, canPlan, canRead, mayPlan, type Placed, requirePlanner } from './access.ts'

const roles: readonly Role[] = ['owner', 'amo', 'leader', 'member']
const reader = (role: Role, departmentId: string | null = 'store') => ({ role, membershipId: 'me', departmentId })
const others = { facilitatorId: 'other', createdById: 'other', departmentId: null, isInvited: false }

const may = (role: Role, workshop: Partial<Placed>, departmentId: string | null = 'store') => {
  const who = reader(role, departmentId)
  const placed = { ...others, ...workshop }
  return { plan: canPlan(who, placed), hold: canHold(who, placed), read: canRead(who, placed) }
}
const all = { plan: true, hold: true, read: true }
const none = { plan: false, hold: false, read: false }

describe('a workshop', () => {
  test('is planned by owners, AMO and leaders, and by no member', () => {
    expect(roles.filter(mayPlan)).toEqual(['owner', 'amo', 'leader'])
    expect(() => requirePlanner('member')).toThrow('not-allowed')
  })

  test('of others is open to owners and AMO, and does not exist for leaders and members', () => {
    expect(roles.map((role) => may(role, {}))).toEqual([all, all, none, none])
  })

  test('is adapted and held by whoever facilitates it, of any role, but planned anew and deleted by planners alone', () => {
    expect(may('member', { facilitatorId: 'me' })).toEqual({ plan: false, hold: true, read: true })
    expect(may('leader', { facilitatorId: 'me' })).toEqual({ plan: false, hold: true, read: true })
  })

  test('of a leader’s own department, or planned by them, is theirs; of another, or of none, it is not', () => {
    expect(may('leader', { departmentId: 'store' })).toEqual(all)
    expect(may('leader', { createdById: 'me' })).toEqual(all)
    expect(may('leader', { departmentId: 'office' })).toEqual(none)
    expect(may('leader', { departmentId: null }, null)).toEqual(none)
  })

  test('is read by whoever is invited, and not changed by them', () => {
    expect(may('member', { isInvited: true })).toEqual({ plan: false, hold: false, read: true })
  })

  test('is not a member’s for having been planned by them once, or being of their department', () => {
    expect(may('member', { createdById: 'me', departmentId: 'store' })).toEqual(none)
  })
})
