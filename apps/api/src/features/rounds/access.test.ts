import { Role } from '@trivselsrum/contracts/values'
import { describe, expect, test } from 'vitest'
import { canDo, canReadResult, canReadSheets, type RoundVerb, requireRight } from './access.ts'

const who: Record<RoundVerb, Role[]> = {
  open: ['owner', 'amo'],
  'answer for all': ['owner', 'amo'],
  invite: ['owner', 'amo'],
  'read sheets': ['owner', 'amo'],
  close: ['owner', 'amo'],
  void: ['owner', 'amo'],
  'read results': ['owner', 'amo', 'leader'],
}

describe.each(Object.entries(who) as [RoundVerb, Role[]][])('to %s a round', (verb, allowed) => {
  test.each(Role.options)('%s', (role) => {
    expect(canDo(role, verb)).toBe(allowed.includes(role))
    const require = () => requireRight(role, verb)
    if (allowed.includes(role)) expect(require).not.toThrow()
    else expect(require).toThrow(expect.objectContaining({ code: 'not-allowed' }))
  })
})

describe('of a closed round', () => {
  const readings = (['joint', 'named', 'anonymous'] as const).flatMap((mode) =>
    [true, false].flatMap((isParticipant) => Role.options.map((role) => ({ mode, isParticipant, role }))),
  )
  test.each(readings)('$mode, part taken $isParticipant, $role', (reading) => {
    const { mode, isParticipant, role } = reading
    const tookPart = mode === 'named' && isParticipant
    expect(canReadResult(reading)).toBe(role !== 'member' || tookPart)
    expect(canReadSheets(reading)).toBe(mode === 'named' && (tookPart || role === 'owner' || role === 'amo'))
  })
})
