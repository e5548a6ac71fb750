import { Role } from '@trivselsrum/contracts/values'
import { expect, test } from 'vitest'
import { requireRight } from './access.ts'

test.each(Role.options)('settings are managed by owners alone: %s', (role) => {
  const require = () => requireRight(role, 'manage')
  if (role === 'owner') expect(require).not.toThrow()
  else expect(require).toThrow(expect.objectContaining({ code: 'not-allowed' }))
})
