import * as contract from '@trivselsrum/contracts/installation'
import type { PublicAction, ServePublic } from '../../platform/scopes.ts'
import { findUserId, startSession } from '../identity/queries.ts'
import { companySlug, people } from './course.ts'
import { makeDemo } from './make-demo.ts'

const enterDemo: PublicAction<typeof contract.enterDemo> = async (context) => {
  const { database, cookies, client, now, newId } = context
  const email = people[0].email
  if (!(await findUserId(database, email)))
    await makeDemo(context).catch(async (error: unknown) => {
      // Two visitors pressed the button at once: the other one's company is as good.
      if (!(await findUserId(database, email))) throw error
    })
  const userId = (await findUserId(database, email)) ?? ''
  const start = { userId, sessionId: newId(), device: client.device, now }
  cookies.set(await database.inIdentity(userId, (db) => startSession(db, start)))
  return { company: companySlug }
}

/** Mounted only where the configuration says so: on a person's own machine. */
export function demoRoutes(serve: ServePublic) {
  serve(contract.enterDemo, enterDemo)
}
