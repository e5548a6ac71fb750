import { dayOf } from '@trivselsrum/toolkit/day'
import { part } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import { hashOfSupport, isOwn, isSupportedBy } from './codes.ts'
import { keepSupport, takeTurn } from './keep-contribution.ts'
import { agreedIn, readRow } from './queries.ts'
import { MOST_OF_ONE, requireOpen } from './rules.ts'
import type { TakingPart } from './take-part.ts'

/**
 * Supports what somebody else wrote, or no longer. What was merged meanwhile is still supported: it counts for the one
 * that stands for it.
 *
 * @throws Problem `not-found`, `consultation-closed`, `own-contribution`, `too-many-supports`.
 */
export async function support(
  context: TakingPart,
  { consultation, contribution }: { consultation: string; contribution: string },
  { receipt, isSupported }: { receipt: string; isSupported: boolean },
): Promise<{ supports: number }> {
  const { sql, now } = context
  const row = await readRow(sql, consultation, part`FOR SHARE OF c`)
  requireOpen(row, dayOf(now))
  await takeTurn(sql, row.id)
  const [found] = await sql<{ isMine: boolean; isSupported: boolean }>`
    SELECT ${isOwn(receipt)} AS "isMine", ${isSupportedBy(receipt)} AS "isSupported" FROM contributions c
    WHERE c.id = ${contribution} AND c.consultation_id = ${row.id} AND NOT c.is_withdrawn AND c.hidden_reason IS NULL`
  if (!found) throw new Problem('not-found')
  if (found.isMine) throw new Problem('own-contribution')
  if (found.isSupported !== isSupported) {
    if (isSupported) await requireFewSupports(context, row.id, receipt)
    await keepSupport(context, { consultation: row.id, contribution, receipt, isSupported })
  }
  const [count] = await sql<{ supports: number }>`
    SELECT count AS supports FROM ${agreedIn(row.id)} agreed WHERE id = ${contribution}`
  return { supports: count?.supports ?? 0 }
}

async function requireFewSupports({ sql }: TakingPart, consultation: string, receipt: string) {
  const [own] = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM supports s
    JOIN contributions c ON c.company_id = s.company_id AND c.id = s.contribution_id
    WHERE c.consultation_id = ${consultation} AND s.receipt_hash = ${hashOfSupport(receipt, part`c.id`)}`
  if ((own?.count ?? 0) >= MOST_OF_ONE.supports) throw new Problem('too-many-supports')
}
