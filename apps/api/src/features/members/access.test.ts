import { Role } from '@trivselsrum/contracts/values'
import { describe, expect, test } from 'vitest'
import { canDo, type MemberVerb, requireRight } from './access.ts'

const who: Record<MemberVerb, Role[]> = {
  read: ['owner', 'amo', 'leader'],
  'read all': ['owner', 'amo'],
  manage: ['owner'],
}

describe.each(Object.entries(who) as [MemberVerb, Role[]][])('to %s the people of a company', (verb, allowed) => {
  test.each(Role.options)('%s', (role) => {
    expect(canDo(role, verb)).toBe(allowed.includes(role))
    const require = () => requireRight(role, verb)
    if (allowed.includes(role)) expect(require).not.toThrow()
    else expect(require).toThrow(expect.objectContaining({ code: 'not-allowed' }))
  })
})
