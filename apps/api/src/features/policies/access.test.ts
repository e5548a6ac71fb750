import type { Role } from '@trivselsrum/contracts/values'
import { expect, test } from 'vitest'
import { choicesFor, mayReadDrafts, mayRun, mayWrite, type Progress } from './access.ts'

const roles: readonly Role[] = ['owner', 'amo', 'leader', 'member']
const those = (may: (reader: { role: Role; isWriter: boolean }) => boolean, isWriter: boolean) =>
  roles.filter((role) => may({ role, isWriter }))

test('owner and AMO run policies, whoever writes along', () => {
  expect(roles.filter(mayRun)).toEqual(['owner', 'amo'])
})

test('drafts are read by owner, AMO and leaders, and by those who were chosen to write', () => {
  expect(those(mayReadDrafts, false)).toEqual(['owner', 'amo', 'leader'])
  expect(those(mayReadDrafts, true)).toEqual(roles)
})

test('drafts are written by owner and AMO, and by those who were chosen to: a leader who was not follows', () => {
  expect(those(mayWrite, false)).toEqual(['owner', 'amo'])
  expect(those(mayWrite, true)).toEqual(roles)
})

const progress = { isRetired: false, hasDraft: false, isAdopted: false }

test.each<[string, Partial<Progress>, Partial<Record<'owner' | 'leader' | 'writer', string[]>>]>([
  ['talked about', {}, { owner: ['readDraft', 'write', 'run', 'remove'], leader: ['readDraft'] }],
  ['written', { hasDraft: true }, { owner: ['readDraft', 'write', 'run', 'remove'], writer: ['readDraft', 'write'] }],
  ['adopted', { isAdopted: true }, { owner: ['readDraft', 'write', 'run', 'retire', 'beginEdition'] }],
  ['written anew', { isAdopted: true, hasDraft: true }, { owner: ['readDraft', 'write', 'run', 'retire'] }],
  ['retired', { isAdopted: true, isRetired: true }, { owner: ['readDraft'], writer: ['readDraft'] }],
])('of one that is %s they can do', (_, facts, expected) => {
  const readers = {
    owner: { role: 'owner', isWriter: false },
    leader: { role: 'leader', isWriter: false },
    writer: { role: 'member', isWriter: true },
  } as const
  for (const [who, choices] of Object.entries(expected)) {
    const can = choicesFor(readers[who as keyof typeof readers], { ...progress, ...facts })
    expect({ who, can: Object.entries(can).flatMap(([choice, may]) => (may ? [choice] : [])) }).toEqual({
      who,
      can: choices,
    })
  }
  const stranger = choicesFor({ role: 'member', isWriter: false }, { ...progress, ...facts })
  expect(Object.values(stranger)).not.toContain(true)
})
