import { quarterOf } from '@trivselsrum/toolkit/quarter'
import type { Config } from '../../config.ts'
import { newId } from '../../platform/clock.ts'
import type { CompanyScope } from '../../platform/database.ts'
import type { Actor, PublicContext } from '../../platform/scopes.ts'
import { findUserId } from '../identity/queries.ts'
import { carryOutPlan } from './carry-out-plan.ts'
import { companyName, companySlug, measurementsBefore, people } from './course.ts'
import { discuss } from './discuss.ts'
import { holdWorkshops } from './hold-workshops.ts'
import { dayIn, measureAll } from './measure.ts'
import { settle } from './settle.ts'
import { writeTexts } from './write-texts.ts'

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
    await carryOutPlan(scope, actors)
    await writeTexts(scope, actors)
    await holdWorkshops(scope, actors)
    await discuss(scope, actors)
  })
}

/** A person outlives an attempt that was cut off; the next one takes them over. */
async function ensurePerson({ database, language }: PublicContext, person: (typeof people)[number], createdAt: Date) {
  const { name, email } = person
  const existing = await findUserId(database, email)
  if (existing) return existing
  const id = newId(createdAt)
  await database.inIdentity(id, (db) =>
    db.user.create({ data: { id, email, name, language, createdAt, emailProvenAt: createdAt } }),
  )
  return id
}
