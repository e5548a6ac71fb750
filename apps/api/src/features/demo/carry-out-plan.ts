import type { Action } from '@trivselsrum/contracts/actions'
import { newId } from '../../platform/clock.ts'
import type { CompanyScope } from '../../platform/database.ts'
import type { Actor, CompanyContext, PublicContext } from '../../platform/scopes.ts'
import { addActionNote } from '../actions/add-action-note.ts'
import { changeActionStatus } from '../actions/change-action-status.ts'
import { createAction } from '../actions/create-action.ts'
import { companySlug as company, people } from './course.ts'
import { actionsUntil, type PlannedAction, type Step } from './plan.ts'

type Scope = PublicContext & CompanyScope

/** Makes the action plan and takes every step of it, at the moments at which they would have been. */
export async function carryOutPlan(scope: Scope, actors: readonly Actor[]) {
  const at = ({ at: now, by }: { at: Date; by: string }): CompanyContext => {
    const actor = actors[people.findIndex(({ name }) => name === by)]
    if (!actor) throw new Error(`${by} does not work there`)
    return { ...scope, actor, now, newId: () => newId(now) }
  }
  const departments = await scope.sql<{ id: string; name: string }>`
    SELECT id, name FROM departments WHERE company_id = app.company_id()`
  for (const planned of actionsUntil(scope.now)) {
    const department = departments.find(({ name }) => name === planned.department)?.id ?? null
    let action = await createAction(at(planned), {
      params: { company },
      query: undefined,
      body: { ...bodyOf(planned, actors), department },
    })
    for (const step of planned.steps) action = await take(at(step), action, step)
  }
}

/** What somebody wrote when they made it. */
function bodyOf(planned: PlannedAction, actors: readonly Actor[]) {
  const idOf = (person: string) => actors[people.findIndex(({ name }) => name === person)]?.membershipId ?? ''
  const { title, level, problem = '', measure = '', deadline = null, followUpOn = null, from } = planned
  const { responsible, responsibleName = null, participants = [] } = planned
  return {
    ...{ title, level, problem, measure, deadline, followUpOn, responsibleName },
    responsible: responsible ? idOf(responsible) : null,
    participants: participants.map(idOf),
    origin: from ? { kind: 'round' as const, quarter: from[0], statement: from[1] } : { kind: 'scratch' as const },
  }
}

/** The action as it is after a step. */
async function take(context: CompanyContext, action: Action, { status, reason = '', note }: Step): Promise<Action> {
  const params = { company, action: action.id }
  if (note) await addActionNote(context, { params, query: undefined, body: { text: note } })
  if (!status) return action
  return changeActionStatus(context, { params, query: undefined, body: { status, reason, version: action.version } })
}
