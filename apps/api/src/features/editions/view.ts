import type { Edition } from '@trivselsrum/contracts/editions'
import type { CompanyContext } from '../../platform/scopes.ts'
import { mayMakeActions } from '../actions/queries.ts'
import { mayRun } from './access.ts'
import { type EditionRow, readEditionRow } from './queries.ts'

/** An adopted edition as its reader may see it: of who has read it only how many, and only to those who run it. */
export async function readEditionView(
  context: CompanyContext,
  which: { policy: string; edition: number },
): Promise<Edition> {
  const { id, ...edition } = await readEditionRow(context, which)
  const { actor } = context
  const [runs, isPublished] = [mayRun(actor.role), edition.publishedAt !== null]
  const isInForce = edition.isNewest && edition.retiredAt === null
  const { hasRead, ...readings } = await readReadings(context, { id })
  return {
    ...edition,
    readings: runs && isPublished ? readings : null,
    hasRead: isPublished ? hasRead : null,
    can: {
      publish: runs && isInForce && !isPublished,
      confirm: isPublished && isInForce && !hasRead,
      share: runs,
      makeActions: mayMakeActions(actor),
    },
  }
}

/** Of those who are of the company now: whoever has left neither has to read it nor counts. */
async function readReadings({ sql, actor }: CompanyContext, { id }: Pick<EditionRow, 'id'>) {
  const [row] = await sql<{ read: number; of: number; hasRead: boolean }>`
    SELECT count(r.membership_id)::int AS read, count(*)::int AS of,
      COALESCE(bool_or(r.membership_id = ${actor.membershipId}), false) AS "hasRead"
    FROM memberships m
      LEFT JOIN policy_readings r ON r.company_id = m.company_id AND r.membership_id = m.id AND r.edition_id = ${id}
    WHERE m.company_id = app.company_id() AND m.state = 'active'`
  return row ?? { read: 0, of: 0, hasRead: false }
}
