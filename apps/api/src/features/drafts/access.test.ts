import { Role } from '@trivselsrum/contracts/values'
import { expect, test } from 'vitest'
import { mayReadDrafts, mayWrite } from './access.ts'

test('owners, AMO and those chosen write on a draft; leaders read along, members do not', () => {
  const may = (isWriter: boolean) =>
    Object.fromEntries(
      Role.options.map((role) => [role, `${mayReadDrafts({ role, isWriter })} ${mayWrite({ role, isWriter })}`]),
    )
  const [both, reads, neither] = ['true true', 'true false', 'false false']
  expect(may(false)).toEqual({ owner: both, amo: both, leader: reads, member: neither })
  expect(may(true)).toEqual({ owner: both, amo: both, leader: both, member: both })
})
