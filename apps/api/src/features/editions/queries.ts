import type { EditionRecord } from '@trivselsrum/contracts/editions'
import type { Day } from '@trivselsrum/toolkit/day'
import { dayOf } from '@trivselsrum/toolkit/day'
import { part } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext, ShareContext } from '../../platform/scopes.ts'
import { requireGood } from '../shares/queries.ts'
import { mayRead } from './access.ts'
import type { SettledEdition } from './document/facts.ts'
import { isNewest } from './in-force.ts'

/** An adopted edition as its tables have it. */
export interface EditionRow {
  id: string
  number: number
  adoptedOn: Day
  adoptedBy: string
  reviewOn: Day
  publishedAt: Date | null
  record: EditionRecord
  isNewest: boolean
  retiredAt: Date | null
}

/** Of an edition `e` of a policy `p`. */
const columns = part`e.id, e.number, e.adopted_on::text AS "adoptedOn", e.adopted_by AS "adoptedBy",
  e.review_on::text AS "reviewOn", e.published_at AS "publishedAt", e.record, p.retired_at AS "retiredAt",
  ${isNewest} AS "isNewest"`

/** An adopted edition that its reader may see. @throws Problem `not-found`. */
export async function readEditionRow(
  { sql, actor }: Pick<CompanyContext, 'sql' | 'actor'>,
  { policy, edition }: { policy: string; edition: number },
): Promise<EditionRow> {
  const [row] = await sql<EditionRow & { isWriter: boolean }>`
    SELECT ${columns}, EXISTS (SELECT FROM policy_writers w WHERE w.company_id = p.company_id AND w.policy_id = p.id
      AND w.membership_id = ${actor.membershipId}) AS "isWriter"
    FROM policies p JOIN editions e ON e.company_id = p.company_id AND e.policy_id = p.id
    WHERE p.company_id = app.company_id() AND p.id = ${policy} AND e.number = ${edition} AND e.settled_at IS NOT NULL`
  if (!row) throw new Problem('not-found')
  const { isWriter, ...found } = row
  if (!mayRead({ role: actor.role, isWriter }, found.publishedAt !== null)) throw new Problem('not-found')
  return found
}

/** The edition that the opened link leads to. @throws Problem `share-ended`, `another-link-open`, `passcode-needed`. */
export async function readOpenedEdition(context: ShareContext): Promise<EditionRow> {
  const { id } = await requireGood(context, 'edition')
  const [row] = await context.sql<EditionRow>`
    SELECT ${columns} FROM editions e JOIN policies p ON p.company_id = e.company_id AND p.id = e.policy_id
    WHERE e.company_id = app.company_id() AND e.id = ${id}`
  if (!row) throw new Problem('share-ended')
  return row
}

/** An edition as documents of it are made from. */
export function settledOf({ retiredAt, ...edition }: EditionRow): SettledEdition {
  const { number, adoptedOn, adoptedBy, reviewOn, record, isNewest } = edition
  return {
    ...{ number, adoptedOn, adoptedBy, reviewOn, record, isNewest },
    retiredOn: retiredAt && dayOf(retiredAt),
  }
}
