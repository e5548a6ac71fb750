import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import { partsOf, type Quarter, quarterOf } from '@trivselsrum/toolkit/quarter'
import type { Config } from '../../config.ts'
import { newId } from '../../platform/clock.ts'
import type { CompanyScope } from '../../platform/database.ts'
import type { Actor, CompanyContext, PublicContext } from '../../platform/scopes.ts'
import { findUserId } from '../identity/queries.ts'
import { closeRound } from '../rounds/close-round.ts'
import { contentOf, currentContent } from '../rounds/content.ts'
import { handInSheet } from '../rounds/hand-in-sheet.ts'
import { openRound } from '../rounds/open-round.ts'
import { saveAnswer } from '../rounds/save-answer.ts'
import { companyName, companySlug, measurementsBefore, people, scoresUnderWay } from './course.ts'
import { settle } from './settle.ts'

/**
 * Makes the made-up company through the product's own actions, at the moments they would have been done, so that it
 * is always as the product would have made it. All or nothing.
 */
export async function makeDemo(context: PublicContext, config: Config): Promise<void> {
  const { database, now } = context
  const current = quarterOf(now)
  const founded = new Date(dayIn(measurementsBefore(current)[0]?.quarter ?? current, 2))
  const companyId = newId(founded)
  const ids: { userId: string; membershipId: string }[] = []
  for (const person of people)
    ids.push({ userId: await ensurePerson(context, person, founded), membershipId: newId(founded) })

  const userId = ids[0]?.userId ?? ''
  await database.inSignUp({ companyId, userId }, async (db, sql) => {
    await db.company.create({ data: { id: companyId, slug: companySlug, name: companyName, createdAt: founded } })
    const actors: Actor[] = ids.map((id, index) => ({ ...id, role: people[index]?.role ?? 'member' }))
    for (const { membershipId: id, userId, role } of actors)
      await db.membership.create({ data: { id, userId, role, createdAt: founded } })
    const scope: PublicContext & CompanyScope = { ...context, db, sql, apart: (work) => work(sql) }
    await settle(scope, config, actors, founded)
    await measureAll(scope, actors, current)
  })
}

/** Nobody is asked one by one: the group answers in the room. */
const together = { mode: 'joint' as const, everyone: false, roles: [], departments: [], members: [], hasLinks: false }

/** A person outlives an attempt that was cut off; the next one takes them over. */
async function ensurePerson({ database, language }: PublicContext, person: (typeof people)[number], createdAt: Date) {
  const { name, email } = person
  const existing = await findUserId(database, email)
  if (existing) return existing
  const id = newId(createdAt)
  await database.inIdentity(id, (db) => db.user.create({ data: { id, email, name, language, createdAt } }))
  return id
}

async function measureAll(context: PublicContext & CompanyScope, actors: Actor[], current: Quarter) {
  const [owner, amo] = actors
  if (!owner || !amo) return
  const at = (now: Date, actor: Actor): CompanyContext => ({ ...context, actor, now, newId: () => newId(now) })
  for (const { quarter, scores, notes } of measurementsBefore(current)) {
    const day = (number: number) => at(new Date(dayIn(quarter, number)), amo)
    const input = { params: { company: companySlug, quarter }, query: {}, body: undefined }
    await openRound(day(35), { ...input, query: undefined, body: { ...together, quarter } })
    await answer(day(41), quarter, scores, notes)
    await handInSheet(day(41), input)
    await closeRound({ ...day(42), actor: owner }, input)
  }
  const opened = at(new Date(Math.max(dayIn(current, 3), context.now.getTime() - 3 * 86_400_000)), amo)
  const params = { company: companySlug }
  await openRound(opened, { params, query: undefined, body: { ...together, quarter: current } })
  await answer(opened, current, scoresUnderWay(), {})
}

async function answer(context: CompanyContext, quarter: Quarter, scores: number[], notes: Record<string, string>) {
  const statements = statementsOf(contentOf(context.library, currentContent(context.library)))
  for (const [index, score] of scores.entries()) {
    const statement = statements[index]?.id ?? ''
    const params = { company: companySlug, quarter, statement }
    await saveAnswer(context, { params, query: {}, body: { score, note: notes[statement] ?? '', version: 0 } })
  }
}

/** Ten in the morning of the given day of a quarter, counted from 0, as milliseconds. */
function dayIn(quarter: Quarter, day: number): number {
  const { year, number } = partsOf(quarter)
  return Date.UTC(year, (number - 1) * 3, 1 + day, 9)
}
