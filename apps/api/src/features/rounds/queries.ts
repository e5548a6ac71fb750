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
 * @throws Problem `not-found`.
 */
export async function lockSheet(sql: Sql, quarter: Quarter): Promise<LockedSheet> {
  const [sheet] = await sql<LockedSheet>`
    SELECT s.id, r.state, r.tool, r.tool_version AS version, s.revision, s.handed_in_at AS "handedInAt"
    FROM rounds r JOIN answer_sheets s ON s.company_id = r.company_id AND s.round_id = r.id AND s.respondent = ${JOINT}
    WHERE r.quarter = ${quarter} AND r.state <> 'voided'
    FOR SHARE OF r FOR UPDATE OF s`
  if (!sheet) throw new Problem('not-found')
  return sheet
}

/** Locks the round of a quarter until the transaction ends. @throws Problem `not-found`. */
export async function lockRound(sql: Sql, quarter: Quarter) {
  const [round] = await sql<{ id: string; state: RoundState; tool: string; version: number }>`
    SELECT id, state, tool, tool_version AS version FROM rounds
    WHERE quarter = ${quarter} AND state <> 'voided' FOR UPDATE`
  if (!round) throw new Problem('not-found')
  return round
}
