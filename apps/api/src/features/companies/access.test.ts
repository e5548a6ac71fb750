import { Role } from '@trivselsrum/contracts/values'
import { describe, expect, test } from 'vitest'
import { canDo, requireRight } from './access.ts'

describe.each(['manage', 'require second factor'] as const)('to %s a company', (verb) => {
  test.each(Role.options)('is for owners alone: %s', (role) => {
    const isOwner = role === 'owner'
    expect(canDo(role, verb)).toBe(isOwner)
    const attempt = () => requireRight(role, verb)
    if (isOwner) expect(attempt).not.toThrow()
    else expect(attempt).toThrow(expect.objectContaining({ code: 'not-allowed' }))
  })
})
