import type { Round, RoundState } from '@trivselsrum/contracts/rounds'
import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import type { Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { nameOnly } from '../companies/queries.ts'
import { canDo } from './access.ts'
import { contentOf } from './content.ts'
import { JOINT } from './rules.ts'

const isLive = { state: { not: 'voided' as const } }

/** The round of a quarter with what a page shows of it. @throws Problem `not-found`. */
export async function readRoundView({ db, actor, library }: CompanyContext, quarter: Quarter): Promise<Round> {
  const round = await db.round.findFirst({
    where: { quarter, ...isLive },
    include: {
      openedBy: nameOnly,
      sheets: { where: { respondent: JOINT }, include: { answers: { where: { score: { not: null } } } } },
    },
  })
  if (!round) throw new Problem('not-found')
  const askedWith = { tool: round.tool, version: round.toolVersion }
  const sheet = round.sheets[0]
  const isOpen = round.state === 'open'
  return {
    ...round,
    askedWith,
    openedBy: round.openedBy.user.name,
    progress: {
      answered: sheet?.answers.length ?? 0,
      of: statementsOf(contentOf(library, askedWith)).length,
      isHandedIn: sheet?.handedInAt != null,
    },
    can: {
      answer: isOpen && canDo(actor.role, 'answer'),
      close: isOpen && canDo(actor.role, 'close'),
      void: isOpen && canDo(actor.role, 'void'),
    },
  }
}

/** A joint sheet locked for writing, its round held as it is. */
export interface LockedSheet {
  id: string
  round: string
  state: RoundState
  tool: string
  version: number
  revision: number
  handedInAt: Date | null
}

/**
 * Locks the joint sheet of a quarter until the transaction ends, and keeps its round from being closed or voided
 * meanwhile: a save and a closure at the same moment happen one after the other.
 *
 * @param meant the round the sender has before them, where they have one.
 * @throws Problem `not-found`, `round-voided` when the round meant was voided.
 */
export async function lockSheet(sql: Sql, quarter: Quarter, meant: string | undefined): Promise<LockedSheet> {
  const [sheet] = await sql<LockedSheet>`
    SELECT s.id, r.id AS round, r.state, r.tool, r.tool_version AS version, s.revision, s.handed_in_at AS "handedInAt"
    FROM rounds r JOIN answer_sheets s ON s.company_id = r.company_id AND s.round_id = r.id AND s.respondent = ${JOINT}
    WHERE r.quarter = ${quarter} AND r.state <> 'voided'
    FOR SHARE OF r FOR UPDATE OF s`
  return requireMeant(sql, sheet, sheet?.round, { quarter, meant })
}

/**
 * Locks the round of a quarter until the transaction ends.
 *
 * @param meant the round the sender has before them, where they have one.
 * @throws Problem `not-found`, `round-voided` when the round meant was voided.
 */
export async function lockRound(sql: Sql, quarter: Quarter, meant: string | undefined) {
  const [round] = await sql<{ id: string; state: RoundState; tool: string; version: number }>`
    SELECT id, state, tool, tool_version AS version FROM rounds
    WHERE quarter = ${quarter} AND state <> 'voided' FOR UPDATE`
  return requireMeant(sql, round, round?.id, { quarter, meant })
}

/** What was found in a quarter, if it is of the round that was meant. @throws Problem `not-found`, `round-voided`. */
export async function requireMeant<T>(
  sql: Sql,
  found: T | undefined | null,
  round: string | undefined,
  { quarter, meant }: { quarter: Quarter; meant: string | undefined },
): Promise<T> {
  if (found && (!meant || meant === round)) return found
  const [voided] = meant ? await sql`SELECT id FROM rounds WHERE id = ${meant} AND quarter = ${quarter}` : []
  throw new Problem(voided ? 'round-voided' : 'not-found')
}
