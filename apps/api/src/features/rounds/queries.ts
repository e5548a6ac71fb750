import type { Round, RoundMode, RoundState } from '@trivselsrum/contracts/rounds'
import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import type { Thresholds } from '@trivselsrum/toolkit/scoring/release'
import type { Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { Actor, CompanyContext } from '../../platform/scopes.ts'
import { nameOnly } from '../companies/queries.ts'
import { canDo, canReadResult, requireRight } from './access.ts'
import { contentOf } from './content.ts'
import { requireOpen, respondentIn, sheetsToClose } from './rules.ts'
import { readTurnout } from './turnout.ts'

const isLive = { state: { not: 'voided' as const } }

/** The round of a quarter with what a page shows of it. @throws Problem `not-found`. */
export async function readRoundView(context: CompanyContext, quarter: Quarter): Promise<Round> {
  const round = await context.db.round.findFirst({ where: { quarter, ...isLive }, include: { openedBy: nameOnly } })
  if (!round) throw new Problem('not-found')
  return { ...round, openedBy: round.openedBy.user.name, ...(await viewOf(context, round)) }
}

/** A round as its table has it. */
interface RoundRow {
  id: string
  quarter: Quarter
  mode: RoundMode
  state: RoundState
  tool: string
  toolVersion: number
  meansFrom: number
  detailsFrom: number
}

/** How far a round has come, and what its reader may do with it. */
export async function viewOf(context: CompanyContext, round: RoundRow) {
  const { role } = context.actor
  const { quarter, mode, state } = round
  const askedWith = { tool: round.tool, version: round.toolVersion }
  const thresholds = thresholdsOf(round)
  const { own, asked, answered, isParticipant } = await readTurnout(context, round)
  const isOpen = state === 'open'
  const isTheirs = mode === 'joint' ? canDo(role, 'answer for all') : isParticipant
  return {
    quarter,
    mode,
    askedWith,
    thresholds,
    progress: own && { ...own, of: statementsOf(contentOf(context.library, askedWith)).length },
    turnout: mode === 'joint' ? null : { answered, asked },
    isReadyToClose: isOpen && answered >= sheetsToClose(mode, thresholds),
    can: {
      answer: isOpen && isTheirs,
      close: isOpen && canDo(role, 'close'),
      void: isOpen && canDo(role, 'void'),
      invite: isOpen && mode !== 'joint' && canDo(role, 'invite'),
      readResult: state === 'closed' && canReadResult({ role, mode, isParticipant }),
    },
  }
}

/** What everybody was promised when a round opened. */
export function thresholdsOf({ meansFrom, detailsFrom }: { meansFrom: number; detailsFrom: number }): Thresholds {
  return { means: meansFrom, details: detailsFrom }
}

/** A sheet locked for writing, its round held as it is. */
export interface LockedSheet {
  id: string
  round: string
  mode: RoundMode
  state: RoundState
  tool: string
  version: number
  revision: number
  handedInAt: Date | null
}

/**
 * Locks the sheet somebody fills in until the transaction ends, and keeps its round from being closed or voided
 * meanwhile: a save and a closure at the same moment happen one after the other.
 *
 * @param meant the round the sender has before them, where they have one.
 * @throws Problem `not-found`, `round-voided` when the round meant was voided, `not-allowed` when the joint sheet is not
 *   theirs to fill in, `not-asked` when they take no part.
 */
export async function lockSheet(
  sql: Sql,
  quarter: Quarter,
  meant: string | undefined,
  actor: Actor,
): Promise<LockedSheet> {
  const { id, mode } = await holdRound(sql, quarter, meant)
  if (mode === 'joint') requireRight(actor.role, 'answer for all')
  const [sheet] = await sql<LockedSheet>`
    SELECT s.id, r.id AS round, r.mode, r.state, r.tool, r.tool_version AS version, s.revision, s.handed_in_at AS "handedInAt"
    FROM rounds r JOIN answer_sheets s ON s.company_id = r.company_id AND s.round_id = r.id
    WHERE r.id = ${id} AND s.respondent = ${respondentIn(mode, actor.membershipId)} FOR UPDATE OF s`
  if (!sheet) throw new Problem('not-asked')
  return sheet
}

/**
 * Locks the round of a quarter until the transaction ends.
 *
 * @param meant the round the sender has before them, where they have one.
 * @throws Problem `not-found`, `round-voided` when the round meant was voided.
 */
export async function lockRound(sql: Sql, quarter: Quarter, meant: string | undefined) {
  const [round] = await sql<LockedRound>`
    SELECT id, quarter, mode, state, tool, tool_version AS version, means_from AS "meansFrom",
      details_from AS "detailsFrom", reminded_at AS "remindedAt"
    FROM rounds WHERE quarter = ${quarter} AND state <> 'voided' FOR UPDATE`
  return requireMeant(sql, round, round?.id, { quarter, meant })
}

/** A round held as it is. */
export interface LockedRound {
  id: string
  quarter: string
  mode: RoundMode
  state: RoundState
  tool: string
  version: number
  meansFrom: number
  detailsFrom: number
  remindedAt: Date | null
}

/** Like `lockRound`, for those who only need it to stay as it is: many may hold it at once. */
export async function holdRound(sql: Sql, quarter: Quarter, meant: string | undefined): Promise<LockedRound> {
  const [round] = await sql<LockedRound>`
    SELECT id, quarter, mode, state, tool, tool_version AS version, means_from AS "meansFrom",
      details_from AS "detailsFrom", reminded_at AS "remindedAt"
    FROM rounds WHERE quarter = ${quarter} AND state <> 'voided' FOR SHARE`
  return requireMeant(sql, round, round?.id, { quarter, meant })
}

/** A round held open until the transaction ends. @throws Problem `not-found`, `round-voided`, `round-closed`. */
export async function holdOpenRound(sql: Sql, quarter: Quarter, meant: string | undefined): Promise<LockedRound> {
  const round = await holdRound(sql, quarter, meant)
  requireOpen(round)
  return round
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
