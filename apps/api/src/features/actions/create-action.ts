import type * as contract from '@trivselsrum/contracts/actions'
import { dayOf } from '@trivselsrum/toolkit/day'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { requireOpenDepartment } from '../departments/queries.ts'
import { readDiscussionId } from '../discussions/queries.ts'
import { readClosedRound } from '../rounds/closed-rounds.ts'
import { readOriginInWorkshop } from '../workshops/origin.ts'
import { requireRight } from './access.ts'
import { requireChosenActive, setParticipants } from './people.ts'
import { readActionView } from './queries.ts'
import { recordStatus } from './record-status.ts'
import { contentOf, requireDeadlineAhead, requireRoomInPlan } from './rules.ts'

export const createAction: CompanyAction<typeof contract.createAction> = async (context, { body }) => {
  const { sql, actor, now, newId } = context
  requireRight(actor.role, 'make')
  // Until it is made nobody whom it names leaves, and its department is not merged into another.
  await takeTurnAs(context)
  const content = contentOf(body)
  const { title, problem, level, responsible, responsibleName, department, deadline, measure, followUpOn } = content
  requireDeadlineAhead(deadline, null, dayOf(now))
  await requireChosenActive(sql, content)
  if (department) await requireOpenDepartment(sql, department)
  const origin = await readOrigin(context, body.origin)
  requireRoomInPlan(await countAll(context))
  const id = newId()
  await sql`
    INSERT INTO actions (id, title, problem, level, status_since, round_id, statement, discussion_id, policy_id,
      policy_section, workshop_id, workshop_title, workshop_note_id, responsible, responsible_name, department_id, deadline, measure, follow_up_on, created_at, created_by)
    VALUES (${id}, ${title}, ${problem}, ${level}, ${now}, ${origin.round}, ${origin.statement}, ${origin.discussion},
      ${origin.policy}, ${origin.section}, ${origin.workshop}, ${origin.workshopTitle}, ${origin.workshopNote}, ${responsible}, ${responsibleName}, ${department}, ${deadline}, ${measure}, ${followUpOn}, ${now}, ${actor.membershipId})`
  await setParticipants(sql, id, content.participants)
  await recordStatus(context, id, { status: 'planned', reason: null })
  return readActionView(context, id)
}

/**
 * What an action comes from, which its maker may read: a round that asked the statement, a discussion, a policy, or a
 * workshop with a note.
 */
async function readOrigin(context: CompanyContext, origin: contract.OriginNamed) {
  const none = {
    ...{ round: null, statement: null, discussion: null, policy: null, section: null },
    ...{ workshop: null, workshopTitle: null, workshopNote: null },
  }
  if (origin.kind === 'scratch') return none
  if (origin.kind === 'discussion') return { ...none, discussion: await readDiscussionId(context, origin.year) }
  if (origin.kind === 'policy') {
    const [policy] = await context.sql`
      SELECT FROM policies WHERE company_id = app.company_id() AND id = ${origin.policy} FOR SHARE`
    if (!policy) throw new Problem('not-found')
    return { ...none, policy: origin.policy, section: origin.section }
  }
  if (origin.kind === 'workshop') return { ...none, ...(await readOriginInWorkshop(context, origin)) }
  const { id, statements } = await readClosedRound(context, origin.quarter)
  if (!statements.includes(origin.statement)) throw new Problem('not-found')
  return { ...none, round: id, statement: origin.statement }
}

async function countAll({ sql }: CompanyContext): Promise<number> {
  const [row] = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM actions WHERE company_id = app.company_id()`
  return row?.count ?? 0
}
