import { describe, expect, test } from 'vitest'
import { choicesFor, requireActive, requireOwnerLeft, requireStillOwner } from './rules.ts'

describe('an owner', () => {
  test('can be done without while there is another', () => {
    expect(() => requireOwnerLeft({ id: 'a' }, ['a'])).toThrow(expect.objectContaining({ code: 'last-owner' }))
    expect(() => requireOwnerLeft({ id: 'a' }, ['a', 'b'])).not.toThrow()
    expect(() => requireOwnerLeft({ id: 'c' }, ['a'])).not.toThrow()
  })

  test('who is none any more has no say', () => {
    expect(() => requireStillOwner({ membershipId: 'a' }, ['b'])).toThrow(
      expect.objectContaining({ code: 'not-allowed' }),
    )
    expect(() => requireStillOwner({ membershipId: 'a' }, ['a', 'b'])).not.toThrow()
  })
})

test('what can be done with somebody follows from their state, and nothing can by who manages nobody', () => {
  expect(choicesFor({ state: 'active' }, true)).toEqual({ change: true, deactivate: true, letIn: false, remove: true })
  expect(choicesFor({ state: 'deactivated' }, true)).toEqual({
    change: false,
    deactivate: false,
    letIn: true,
    remove: true,
  })
  for (const state of ['active', 'deactivated', 'removed'] as const)
    expect(Object.values(choicesFor({ state }, state === 'removed')).some(Boolean)).toBe(false)
})

test('only who is active is changed', () => {
  expect(() => requireActive({ state: 'active' })).not.toThrow()
  for (const state of ['deactivated', 'removed'] as const)
    expect(() => requireActive({ state })).toThrow(expect.objectContaining({ code: 'member-not-active' }))
})
