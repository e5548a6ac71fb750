import { Role } from '@trivselsrum/contracts/values'
import { expect, test } from 'vitest'
import { requireRunner } from './access.ts'

test('owners and AMO run consultations, and nobody else does', () => {
  const may = Role.options.filter((role) => {
    try {
      requireRunner(role)
      return true
    } catch {
      return false
    }
  })
  expect(may).toEqual(['owner', 'amo'])
})
