import type * as contract from '@trivselsrum/contracts/rounds'
import { quarterOf } from '@trivselsrum/toolkit/quarter'
import type { CompanyAction } from '../../platform/scopes.ts'
import { openableQuarters } from './rules.ts'

export const listFreeQuarters: CompanyAction<typeof contract.listFreeQuarters> = async ({ db, now }) => {
  const current = quarterOf(now)
  const openable = openableQuarters(current)
  const taken = await db.round.findMany({
    where: { quarter: { in: openable }, state: { not: 'voided' } },
    select: { quarter: true },
  })
  const isTaken = new Set(taken.map(({ quarter }) => quarter))
  return { current, quarters: openable.filter((quarter) => !isTaken.has(quarter)) }
}
