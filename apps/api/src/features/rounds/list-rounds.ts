import type * as contract from '@trivselsrum/contracts/rounds'
import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import type { CompanyAction } from '../../platform/scopes.ts'
import { canDo, canReadResult } from './access.ts'
import { currentContent } from './content.ts'

export const listRounds: CompanyAction<typeof contract.listRounds> = async ({ db, actor, library }, { query }) => {
  const [quarter, id] = query.after?.split('~') ?? []
  const found = await db.round.findMany({
    where: quarter && id ? { OR: [{ quarter: { lt: quarter } }, { quarter, id: { lt: id } }] } : {},
    // A quarter holds several rounds where some were voided: the newest of them first.
    orderBy: [{ quarter: 'desc' }, { id: 'desc' }],
    take: query.limit + 1,
  })
  const page = found.slice(0, query.limit)
  const last = page.at(-1)
  const own = await db.participant.findMany({
    where: { membershipId: actor.membershipId, roundId: { in: page.map((round) => round.id) } },
    select: { roundId: true },
  })
  const theirs = new Set(own.map(({ roundId }) => roundId))
  return {
    rounds: page.map((round) => {
      const { id, mode, state } = round
      const reading = { role: actor.role, mode, isParticipant: theirs.has(id) }
      const summary = state === 'closed' && canReadResult(reading) ? (round.result as RatingSummary | null) : null
      return { ...round, standing: summary?.standing ?? null, index: summary?.index ?? null }
    }),
    next: found.length > page.length && last ? `${last.quarter}~${last.id}` : null,
    askedWith: currentContent(library),
    can: { open: canDo(actor.role, 'open') },
  }
}
