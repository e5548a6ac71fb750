import type { RoundMode } from '@trivselsrum/contracts/rounds'
import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { canReadResult } from './access.ts'
import { contentOf } from './content.ts'

interface Reading {
  mode: RoundMode
  isParticipant: boolean
}

/**
 * The closed round of a quarter and the statements it asked, for whoever may read its result.
 *
 * @throws Problem `not-allowed` to whom no result is shown, whether there is one or not; `not-found`.
 */
export async function readClosedRound({ sql, actor, library }: CompanyContext, quarter: Quarter) {
  const [round] = await sql<Reading & { id: string; tool: string; version: number }>`
    SELECT r.id, r.mode, r.tool, r.tool_version AS version,
      EXISTS (SELECT FROM participants p WHERE p.company_id = r.company_id AND p.round_id = r.id
        AND p.membership_id = ${actor.membershipId}) AS "isParticipant"
    FROM rounds r WHERE r.company_id = app.company_id() AND r.state = 'closed' AND r.quarter = ${quarter}`
  const reading = { role: actor.role, mode: round?.mode ?? 'joint', isParticipant: round?.isParticipant ?? false }
  if (!canReadResult(reading)) throw new Problem('not-allowed')
  if (!round) throw new Problem('not-found')
  return { id: round.id, statements: statementsOf(contentOf(library, round)).map(({ id }) => id) }
}

/** Where the company stood in the closed rounds of some quarters, of those whose results the reader may read. */
export async function readClosedRounds({ sql, actor }: CompanyContext, from: Quarter, to: Quarter) {
  const rounds = await sql<Reading & { quarter: Quarter; index: number; standing: string[] }>`
    SELECT r.quarter, r.mode, (r.result->'index')::float AS index, r.result->'standing' AS standing,
      EXISTS (SELECT FROM participants p WHERE p.company_id = r.company_id AND p.round_id = r.id
        AND p.membership_id = ${actor.membershipId}) AS "isParticipant"
    FROM rounds r
    WHERE r.company_id = app.company_id() AND r.state = 'closed' AND r.quarter BETWEEN ${from} AND ${to}`
  return new Map(
    rounds
      .filter((round) => canReadResult({ ...round, role: actor.role }))
      .map(({ quarter, index, standing }) => [quarter, { index, standing }]),
  )
}

/** Results older than this many closed rounds point to nothing any more. */
const LOOKED_BACK = 40

/** The openings of the newest result that the reader may read, each with the tools that work on it; nothing where there is none. */
export async function readNewestOpenings({ sql, actor, library }: CompanyContext) {
  const rounds = await sql<Reading & { quarter: Quarter; tool: string; version: number; openings: string[] }>`
    SELECT r.quarter, r.mode, r.tool, r.tool_version AS version, r.result->'openings'->'statements' AS openings,
      EXISTS (SELECT FROM participants p WHERE p.company_id = r.company_id AND p.round_id = r.id
        AND p.membership_id = ${actor.membershipId}) AS "isParticipant"
    FROM rounds r WHERE r.company_id = app.company_id() AND r.state = 'closed'
    ORDER BY r.quarter DESC LIMIT ${LOOKED_BACK}`
  const newest = rounds.find((round) => canReadResult({ ...round, role: actor.role }))
  if (!newest) return undefined
  const statements = statementsOf(contentOf(library, newest))
  return {
    quarter: newest.quarter,
    openings: newest.openings.flatMap((opening) => statements.find(({ id }) => id === opening) ?? []),
  }
}
