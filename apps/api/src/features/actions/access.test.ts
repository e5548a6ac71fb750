import { Role } from '@trivselsrum/contracts/values'
import { describe, expect, test } from 'vitest'
import { type ActionVerb, canDo, canRead, choicesFor, requireRight } from './access.ts'

const who: Record<ActionVerb, Role[]> = {
  make: ['owner', 'amo', 'leader'],
  'read all': ['owner', 'amo'],
  change: ['owner', 'amo', 'leader'],
  remove: ['owner', 'amo'],
}

describe.each(Object.entries(who) as [ActionVerb, Role[]][])('to %s actions', (verb, allowed) => {
  test.each(Role.options)('%s', (role) => {
    expect(canDo(role, verb)).toBe(allowed.includes(role))
    const require = () => requireRight(role, verb)
    if (allowed.includes(role)) expect(require).not.toThrow()
    else expect(require).toThrow(expect.objectContaining({ code: 'not-allowed' }))
  })
})

describe('an action is read by', () => {
  const nobodys = { responsibleId: 'x', participantIds: ['y'], departmentId: 'other', createdById: 'x' }
  const cases: [string, Partial<typeof nobodys>, Role[]][] = [
    ['owner and AMO where they have nothing to do with it', {}, ['owner', 'amo']],
    ['everybody who is responsible', { responsibleId: 'me' }, Role.options],
    ['everybody who takes part', { participantIds: ['y', 'me'] }, Role.options],
    ['a leader of its department', { departmentId: 'mine' }, ['owner', 'amo', 'leader']],
    ['a leader who made it', { createdById: 'me' }, ['owner', 'amo', 'leader']],
  ]
  test.each(cases)('%s', (_, facts, readers) => {
    const canBeReadBy = (role: Role) =>
      canRead({ role, membershipId: 'me', departmentId: 'mine' }, { ...nobodys, ...facts })
    expect(Role.options.filter(canBeReadBy)).toEqual(readers)
  })

  test('no leader for being in no department, as it is', () => {
    const leader = { role: 'leader', membershipId: 'me', departmentId: null } as const
    expect(canRead(leader, { ...nobodys, departmentId: null as unknown as string })).toBe(false)
  })
})

test('whoever sees an action may give it a status; changing and deleting are by role', () => {
  expect(Role.options.map((role) => Object.values(choicesFor(role)))).toEqual([
    [true, true, true],
    [true, true, true],
    [true, true, false],
    [false, true, false],
  ])
})
