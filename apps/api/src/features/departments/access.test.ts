import { Role } from '@trivselsrum/contracts/values'
import { describe, expect, test } from 'vitest'
import { canDo, type DepartmentVerb, requireRight } from './access.ts'

const who: Record<DepartmentVerb, Role[]> = { read: ['owner', 'amo', 'leader'], manage: ['owner'] }

describe.each(Object.entries(who) as [DepartmentVerb, Role[]][])('to %s departments', (verb, allowed) => {
  test.each(Role.options)('%s', (role) => {
    expect(canDo(role, verb)).toBe(allowed.includes(role))
    const require = () => requireRight(role, verb)
    if (allowed.includes(role)) expect(require).not.toThrow()
    else expect(require).toThrow(expect.objectContaining({ code: 'not-allowed' }))
  })
})
