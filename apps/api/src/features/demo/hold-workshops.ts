import { momentOf } from '@trivselsrum/toolkit/clock'
import { addDays, type Day, dateOfDay, dayOf } from '@trivselsrum/toolkit/day'
import { addQuarters, quarterOf } from '@trivselsrum/toolkit/quarter'
import { newId } from '../../platform/clock.ts'
import type { CompanyScope } from '../../platform/database.ts'
import type { Actor, CompanyContext, PublicContext } from '../../platform/scopes.ts'
import { changeActionStatus } from '../actions/change-action-status.ts'
import { createAction } from '../actions/create-action.ts'
import { addWorkshopNote } from '../workshops/add-workshop-note.ts'
import { changeWorkshopNote } from '../workshops/change-workshop-note.ts'
import { finishWorkshop } from '../workshops/finish-workshop.ts'
import { planWorkshop } from '../workshops/plan-workshop.ts'
import { startWorkshop } from '../workshops/start-workshop.ts'
import { companySlug as company, people } from './course.ts'
import { dayIn } from './measure.ts'
import { dialogue, type Note, type PlannedWorkshop, safety, strain } from './workshops.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

type At = (now: Date, by: string) => CompanyContext

/** Two workshops that were held, one of them with actions that came of it, and one that everybody in a department is invited to. */
export async function holdWorkshops(context: PublicContext & CompanyScope, actors: readonly Actor[]) {
  const { now, sql } = context
  const at: At = (moment, by) => {
    const actor = actors[people.findIndex(({ name }) => name === by)]
    if (!actor) throw new Error(`${by} does not work there`)
    return { ...context, actor, now: moment, newId: () => newId(moment) }
  }
  const departments = await sql<{ id: string; name: string }>`
    SELECT id, name FROM departments WHERE company_id = app.company_id()`
  const plan = (planned: PlannedWorkshop, day: Day, told: Date) =>
    begin(at(told, planned.plannedBy), { planned, day: workday(day), departments, actors })
  const [current, today] = [quarterOf(now), dayOf(now)]
  const dayBefore = (quarters: number, number: number) =>
    dayOf(new Date(dayIn(addQuarters(current, -quarters), number)))

  const first = await plan(dialogue, dayBefore(4, 20), new Date(dayIn(addQuarters(current, -4), 8)))
  await hold(at, { ...first, planned: dialogue, followUpOn: null, today }, actors)
  const second = await plan(safety, dayBefore(1, 60), new Date(dayIn(addQuarters(current, -1), 50)))
  await hold(at, { ...second, planned: safety, followUpOn: addDays(today, safety.followUpInDays), today }, actors)
  await plan(strain, addDays(today, strain.inDays), new Date(now.getTime() - 4 * DAY))
}

interface Begun {
  planned: PlannedWorkshop
  day: Day
  departments: readonly { id: string; name: string }[]
  actors: readonly Actor[]
}

/** The day, or the Monday after it where it is none on which people work. */
function workday(day: Day): Day {
  const isWeekend = [0, 6].includes(dateOfDay(day).getUTCDay())
  return isWeekend ? workday(addDays(day, 1)) : day
}

const idOf = (actors: readonly Actor[], person: string) =>
  actors[people.findIndex(({ name }) => name === person)]?.membershipId ?? ''

async function begin(context: CompanyContext, { planned, day, departments, actors }: Begun) {
  const { tool, title, place, time, facilitator, members, names } = planned
  const startsAt = momentOf(day, time) ?? context.now
  const body = {
    ...{ tool, title, place, startsAt, names, language: 'da' as const },
    department: departments.find(({ name }) => name === planned.department)?.id ?? null,
    facilitator: idOf(actors, facilitator),
    members: members.map((person) => idOf(actors, person)),
  }
  const { id } = await planWorkshop(context, { params: { company }, query: undefined, body })
  return { startsAt, params: { company, workshop: id } }
}

interface Held {
  planned: PlannedWorkshop & { notes: readonly Note[] }
  params: { company: string; workshop: string }
  startsAt: Date
  followUpOn: Day | null
  today: Day
}

/** Held by its facilitator with what was said, finished, and what was made of it the day after. */
async function hold(at: At, { planned, params, startsAt, followUpOn, today }: Held, actors: readonly Actor[]) {
  const after = (minutes: number) => at(new Date(startsAt.getTime() + minutes * MINUTE), planned.facilitator)
  await startWorkshop(after(0), { params, query: undefined, body: undefined })
  const kept: { id: string; note: Note }[] = []
  for (const [place, note] of planned.notes.entries()) {
    const { activity, box, text, isPicked } = note
    const written = after(60 + 2 * place)
    const id = written.newId()
    const { version } = await addWorkshopNote(written, { params, query: undefined, body: { id, activity, box, text } })
    if (isPicked)
      await changeWorkshopNote(after(61 + 2 * place), {
        params: { ...params, note: id },
        query: undefined,
        body: { box, text, isPicked, version },
      })
    kept.push({ id, note })
  }
  await finishWorkshop(after(90), { params, query: undefined, body: { followUpOn } })
  const made = after(24 * 60)
  const dueOn = (inDays: number | null) => (inDays === null ? addDays(dayOf(made.now), 14) : addDays(today, inDays))
  for (const { id, note } of kept)
    if (note.action)
      await make(
        made,
        { ...note.action, note: id, workshop: params.workshop, deadline: dueOn(note.action.inDays) },
        actors,
      )
}

interface Made extends NonNullable<Note['action']> {
  workshop: string
  note: string
  deadline: Day
}

/** An action made from a note; one that is not due any more was done ten days later. */
async function make(
  context: CompanyContext,
  { workshop, note, title, level, responsible, inDays, deadline }: Made,
  actors: readonly Actor[],
) {
  const action = await createAction(context, {
    params: { company },
    query: undefined,
    body: {
      ...{ title, level, problem: '', measure: '', responsibleName: null, participants: [], department: null },
      responsible: idOf(actors, responsible),
      deadline,
      followUpOn: null,
      origin: { kind: 'workshop', workshop, note },
    },
  })
  if (inDays !== null) return
  const later = new Date(context.now.getTime() + 10 * DAY)
  await changeActionStatus(
    { ...context, now: later, newId: () => newId(later) },
    {
      params: { company, action: action.id },
      query: undefined,
      body: { status: 'done', reason: '', version: action.version },
    },
  )
}
