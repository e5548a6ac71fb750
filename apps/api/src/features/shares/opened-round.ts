import { Problem } from '../../platform/problems.ts'
import type { ShareContext } from '../../platform/scopes.ts'
import { requireGood } from './queries.ts'

/** The round that the opened link leads into. */
export interface OpenedRound {
  round: string
  quarter: string
  department: { id: string; name: string } | null
}

/** @throws Problem `share-ended`, also when the round was voided; `another-link-open`, `passcode-needed`. */
export async function readOpenedRound(context: ShareContext): Promise<OpenedRound> {
  const { id: round, department } = await requireGood(context, 'round')
  const [found] = await context.sql<{ quarter: string }>`
    SELECT quarter FROM rounds WHERE id = ${round} AND state <> 'voided'`
  if (!found) throw new Problem('share-ended')
  return { round, quarter: found.quarter, department }
}
