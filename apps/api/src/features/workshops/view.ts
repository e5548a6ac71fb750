import type { WorkshopChoice, WorkshopPairing, WorkshopPerson } from '@trivselsrum/contracts/workshop-events'
import type { Workshop, WorkshopEntry } from '@trivselsrum/contracts/workshops'
import { type Adaptation, adapted } from '@trivselsrum/toolkit/programme/adaptation'
import { minutesOf, type Programme } from '@trivselsrum/toolkit/programme/programme'
import { part } from '../../platform/database.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { mayMakeActions } from '../actions/queries.ts'
import { canHold, canPlan } from './access.ts'
import { placeOf, readerOf, readRows, readWorkshopRow, type WorkshopRow } from './queries.ts'

/** The programme of a workshop as it is held. */
export function programmeOf({ library }: Pick<CompanyContext, 'library'>, row: Held): Programme {
  const { tool, programmeVersion, language, adaptation } = row
  const programme = library.findProgramme(tool, programmeVersion, language)
  if (!programme) throw new Error(`a workshop is held with ${tool}, programme ${programmeVersion}, which is not there`)
  return adapted(programme, adaptation)
}

interface Held extends Pick<WorkshopRow, 'tool' | 'programmeVersion' | 'language'> {
  adaptation: Adaptation
}

/** A workshop as lists show it. */
export function entryOf(context: Pick<CompanyContext, 'library'>, row: WorkshopRow): WorkshopEntry {
  const { id, title, tool, language, state, startsAt, place, followUpOn, notes, actions } = row
  const { departmentId, department, facilitatorId, facilitator, isFacilitatorActive } = row
  return {
    ...{ id, title, tool, language, state, startsAt, place, followUpOn, notes, actions },
    minutes: minutesOf(programmeOf(context, row)),
    department: departmentId && department ? { id: departmentId, name: department } : null,
    facilitator: { id: facilitatorId, name: facilitator, isActive: isFacilitatorActive },
  }
}

/** A workshop with all that whoever holds it needs, but for its notes. @throws Problem `not-found`. */
export async function readWorkshopView(context: CompanyContext, id: string): Promise<Workshop> {
  const row = await readWorkshopRow(context, id)
  const { adaptation, version, head, startedAt, finishedAt, finishedBy } = row
  const reader = readerOf(context.actor, row)
  return {
    ...entryOf(context, row),
    ...{ adaptation, version, head, startedAt, finishedAt, finishedBy },
    programme: programmeOf(context, row),
    at: placeOf(row),
    people: await readPeople(context, id),
    notesIn: await countNotes(context, id),
    choices: await readChoices(context, id),
    pairings: await readPairings(context, id),
    last: await readLast(context, row),
    now: context.now,
    can: {
      plan: canPlan(reader, row),
      hold: canHold(reader, row),
      makeActions: canHold(reader, row) && mayMakeActions(context.actor),
    },
  }
}

type Asking = Pick<CompanyContext, 'sql'>

/** Those who take part, in the order in which they came. */
export async function readPeople({ sql }: Asking, workshop: string): Promise<WorkshopPerson[]> {
  return sql<WorkshopPerson>`
    SELECT p.id, COALESCE(p.name, u.name) AS name, p.membership_id AS member, p.is_present AS "isPresent"
    FROM workshop_people p LEFT JOIN memberships m ON m.company_id = p.company_id AND m.id = p.membership_id
      LEFT JOIN users u ON u.id = m.user_id
    WHERE p.company_id = app.company_id() AND p.workshop_id = ${workshop} ORDER BY p.added_at, COALESCE(p.name, u.name) COLLATE "da-x-icu", p.id`
}

export async function readChoices({ sql }: Asking, workshop: string): Promise<WorkshopChoice[]> {
  return sql<WorkshopChoice>`
    SELECT activity, item, option FROM workshop_choices
    WHERE company_id = app.company_id() AND workshop_id = ${workshop} ORDER BY activity COLLATE "C", item COLLATE "C"`
}

export async function readPairings({ sql }: Asking, workshop: string): Promise<WorkshopPairing[]> {
  return sql<WorkshopPairing>`
    SELECT activity, round, groups FROM workshop_pairings
    WHERE company_id = app.company_id() AND workshop_id = ${workshop} ORDER BY activity COLLATE "C", round`
}

/** How many notes each activity has that has any. */
export async function countNotes({ sql }: Asking, workshop: string): Promise<Record<string, number>> {
  const rows = await sql<{ activity: string; notes: number }>`
    SELECT activity, count(*)::int AS notes FROM workshop_notes
    WHERE company_id = app.company_id() AND workshop_id = ${workshop} GROUP BY activity`
  return Object.fromEntries(rows.map(({ activity, notes }) => [activity, notes]))
}

/** The last finished one with the same tool before this one. */
async function readLast(context: CompanyContext, { id, tool, startsAt }: WorkshopRow): Promise<Workshop['last']> {
  const [last] = await readRows(
    context,
    part`w.tool = ${tool} AND w.id <> ${id} AND w.state = 'finished' AND w.starts_at < ${startsAt}`,
    part`ORDER BY w.starts_at DESC, w.id LIMIT 1`,
  )
  return last ? { id: last.id, title: last.title, startsAt: last.startsAt, actions: last.actions } : null
}
