import type { RoundMode } from '@trivselsrum/contracts/rounds'
import type { CompanyContext } from '../../platform/scopes.ts'
import { respondentIn } from './rules.ts'

/** How far a round has come, and its reader in it. */
export interface Turnout {
  /** The sheet the reader fills in, a joint one as well; null where they have none. */
  own: { answered: number; isHandedIn: boolean } | null
  /** How many are asked by name. */
  asked: number
  /** How many sheets are handed in, through links as well. */
  answered: number
  isParticipant: boolean
}

interface Row {
  asked: number
  isParticipant: boolean
  hasAnswered: boolean | null
  sheet: string | null
  scored: number
  isHandedIn: boolean
  handedIn: number
  received: number
}

/** Counts only: nobody's scores, and of an anonymous round nobody's part but the reader's own. */
export async function readTurnout(
  { sql, actor }: Pick<CompanyContext, 'sql' | 'actor'>,
  { id, mode }: { id: string; mode: RoundMode },
): Promise<Turnout> {
  const me = actor.membershipId
  const [row] = await sql<Row>`
    SELECT
      (SELECT count(*)::int FROM participants WHERE round_id = ${id}) AS asked,
      p.membership_id IS NOT NULL AS "isParticipant", p.has_answered AS "hasAnswered",
      s.id AS sheet, s.handed_in_at IS NOT NULL AS "isHandedIn",
      (SELECT count(*)::int FROM answers WHERE sheet_id = s.id AND score IS NOT NULL) AS scored,
      (SELECT count(*)::int FROM answer_sheets WHERE round_id = ${id} AND handed_in_at IS NOT NULL) AS "handedIn",
      (SELECT count(*)::int FROM anonymous_sheets WHERE round_id = ${id} AND answers IS NOT NULL) AS received
    FROM (SELECT) one
    LEFT JOIN participants p ON p.round_id = ${id} AND p.membership_id = ${me}
    LEFT JOIN answer_sheets s ON s.round_id = ${id} AND s.respondent = ${respondentIn(mode, me)}`
  if (!row) throw new Error('a question without a table has one answer')
  const { asked, isParticipant } = row
  if (mode !== 'anonymous') {
    const own = row.sheet ? { answered: row.scored, isHandedIn: row.isHandedIn } : null
    return { own, asked, answered: row.handedIn, isParticipant }
  }
  // There is no half sheet of an anonymous round: nothing of it is kept before it is handed in.
  const own = isParticipant ? { answered: 0, isHandedIn: row.hasAnswered === true } : null
  return { own, asked, answered: row.received, isParticipant }
}
