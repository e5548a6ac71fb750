import type { Discussion, GoalOutcome } from '@trivselsrum/contracts/discussions'
import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import type { Sql } from '../../platform/database.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { gatherYear } from './gather-year.ts'
import { readCompanyFacts, readLast, readSaved } from './queries.ts'
import { linesOf, missingOf, periodOf } from './rules.ts'

interface DraftRow {
  id: string
  year: number
  heldOn: Day | null
}

/** A draft as it is now: all that it says, gathered anew, and how far it has come. */
export async function readDraft(
  context: CompanyContext,
  { id, year, heldOn }: DraftRow,
): Promise<Pick<Discussion, 'record' | 'draft'>> {
  const { sql, now } = context
  const saved = await readSaved(sql, id)
  const people = await readParticipants(sql, id)
  const last = await readLast(sql, year)
  const text = (part: string) => saved.find(({ section }) => section === part)?.text ?? ''
  const record = {
    ...(await readCompanyFacts(sql)),
    heldOn,
    participants: people.map(({ name }) => name),
    lastGoals: last ? { year: last.year, goals: await readReviewed(sql, id, last) } : null,
    review: text('review'),
    cooperation: text('cooperation'),
    goals: linesOf(text('goals')),
    organisation: text('organisation'),
    competence: text('competence'),
    decisions: linesOf(text('decisions')),
    gathered: await gatherYear(context, periodOf(last?.heldOn ?? null, heldOn, dayOf(now))),
  }
  return {
    record,
    draft: {
      saved: Object.fromEntries(saved.map(({ section, text: _, ...rest }) => [section, rest])),
      members: people.flatMap(({ member, name }) => (member ? [{ id: member, name }] : [])),
      others: people.filter(({ member }) => !member).map(({ name }) => name),
      missing: missingOf(record),
    },
  }
}

async function readParticipants(sql: Sql, discussion: string) {
  return sql<{ member: string | null; name: string }>`
    SELECT p.membership_id AS member, COALESCE(p.name, u.name) AS name
    FROM discussion_participants p LEFT JOIN memberships m ON m.company_id = p.company_id AND m.id = p.membership_id
      LEFT JOIN users u ON u.id = m.user_id
    WHERE p.company_id = app.company_id() AND p.discussion_id = ${discussion} ORDER BY 2, p.id`
}

async function readReviewed(sql: Sql, discussion: string, last: { id: string; goals: string[] }) {
  const reviews = await sql<{ place: number; outcome: GoalOutcome | null; note: string }>`
    SELECT place, outcome, note FROM goal_reviews WHERE discussion_id = ${discussion} AND goals_of = ${last.id}`
  return last.goals.map((goal, place) => {
    const { outcome = null, note = '' } = reviews.find((review) => review.place === place) ?? {}
    return { goal, outcome, note }
  })
}
