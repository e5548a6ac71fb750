import type { ActionEntry } from '@trivselsrum/contracts/actions'
import type { PlanFilter } from '@trivselsrum/contracts/plan'
import type { Language } from '@trivselsrum/contracts/values'
import { dayOf } from '@trivselsrum/toolkit/day'
import type { Library } from '@trivselsrum/toolkit/library'
import { activityOf } from '@trivselsrum/toolkit/tool'
import { part } from '../../../platform/database.ts'
import type { CompanyContext } from '../../../platform/scopes.ts'
import { inPlan, inPlanOrder } from '../../actions/plan.ts'
import { readEntries } from '../../actions/queries.ts'
import type { PlanLine } from './plan-document.ts'

interface More extends Pick<PlanLine, 'problem' | 'measure' | 'dropReason' | 'createdBy' | 'participants' | 'notes'> {
  createdAt: Date
  tool: string | null
  toolVersion: number | null
  newestNote: { at: string; by: string; text: string } | null
}

/** What stands of an action beside its entry in lists: of its notes how many, and the newest. */
const more = part`
  a.problem, a.measure, a.drop_reason AS "dropReason", a.created_at AS "createdAt", o.tool, o.tool_version AS "toolVersion",
  (SELECT mu.name FROM memberships mm JOIN users mu ON mu.id = mm.user_id
    WHERE mm.company_id = a.company_id AND mm.id = a.created_by) AS "createdBy",
  COALESCE((SELECT jsonb_agg(jsonb_build_object('name', pu.name, 'isActive', pm.state = 'active')
      ORDER BY pu.name COLLATE "da-x-icu", pm.id)
    FROM action_participants p JOIN memberships pm ON pm.company_id = p.company_id AND pm.id = p.membership_id
      JOIN users pu ON pu.id = pm.user_id
    WHERE p.company_id = a.company_id AND p.action_id = a.id), '[]') AS participants,
  (SELECT count(*)::int FROM action_notes n WHERE n.company_id = a.company_id AND n.action_id = a.id) AS notes,
  (SELECT jsonb_build_object('at', n.written_at, 'by', nu.name, 'text', n.text)
    FROM action_notes n JOIN memberships nm ON nm.company_id = n.company_id AND nm.id = n.written_by
      JOIN users nu ON nu.id = nm.user_id
    WHERE n.company_id = a.company_id AND n.action_id = a.id
    ORDER BY n.written_at DESC, n.id DESC LIMIT 1) AS "newestNote"`

/** The plan as documents show it, in its own order: of what the reader sees so many actions at most. */
export async function readPlanLines(context: CompanyContext, filter: PlanFilter, limit: number): Promise<PlanLine[]> {
  const meant = inPlan(context, filter)
  const rows = await readEntries<More>(context, {
    chosen: part`SELECT a.* FROM actions a WHERE ${meant} ORDER BY ${inPlanOrder} LIMIT ${limit}`,
    more,
    order: inPlanOrder,
  })
  return rows.map(({ entry, createdAt, newestNote, tool, toolVersion, ...row }) => ({
    title: entry.title,
    level: entry.level,
    status: entry.status,
    statusSince: dayOf(entry.statusSince),
    responsible: entry.responsible,
    department: entry.department?.name ?? null,
    deadline: entry.deadline,
    isOverdue: entry.isOverdue,
    followUpOn: entry.followUpOn,
    origin: originOf(entry, statementsAsked(context.library, context.language, tool, toolVersion)),
    problem: row.problem,
    measure: row.measure,
    dropReason: row.dropReason,
    createdBy: row.createdBy,
    participants: row.participants,
    notes: row.notes,
    newestNote: newestNote && { on: dayOf(new Date(newestNote.at)), by: newestNote.by, text: newestNote.text },
    createdOn: dayOf(createdAt),
  }))
}

/** The words of the statements of a tool, by id. */
function statementsAsked(library: Library, language: Language, tool: string | null, version: number | null) {
  if (!tool || !version) return {}
  return activityOf(library.find(tool, version, language), 'rating')?.text.statements ?? {}
}

function originOf({ origin }: ActionEntry, statements: Record<string, string>): PlanLine['origin'] {
  if (origin.kind === 'scratch') return null
  if (origin.kind === 'discussion') return { year: origin.year }
  if (origin.kind === 'policy') return { section: origin.section }
  if (origin.kind === 'workshop') return { workshop: origin.title }
  return { quarter: origin.quarter, statement: statements[origin.statement] ?? origin.statement }
}
