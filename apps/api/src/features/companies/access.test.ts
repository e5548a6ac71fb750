import { Role } from '@trivselsrum/contracts/values'
import { expect, test } from 'vitest'
import { canDo, requireRight } from './access.ts'

test.each(Role.options)('what a %s may do with the company', (role) => {
  const isOwner = role === 'owner'
  expect(canDo(role, 'require second factor')).toBe(isOwner)
  const attempt = () => requireRight(role, 'require second factor')
  if (isOwner) expect(attempt).not.toThrow()
  else expect(attempt).toThrow('not-allowed')
})
