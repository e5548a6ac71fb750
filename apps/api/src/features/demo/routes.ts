import * as contract from '@trivselsrum/contracts/installation'
import type { Platform, PublicAction, ServePublic } from '../../platform/scopes.ts'
import { findUserId, startSession } from '../identity/queries.ts'
import { companySlug, people } from './course.ts'
import { makeDemo } from './make-demo.ts'

/** Enters as the owner; the first visitor waits while the company is made, and so does who comes meanwhile. */
function enterDemo({ addresses, config }: Platform): PublicAction<typeof contract.enterDemo> {
  let making: Promise<void> | undefined
  return async (context) => {
    const { database, cookies, client, now, newId } = context
    if (!(await addresses.find(companySlug))) {
      making ??= makeDemo(context, config).finally(() => {
        making = undefined
      })
      await making
    }
    const userId = (await findUserId(database, people[0].email)) ?? ''
    const start = { userId, sessionId: newId(), device: client.device, now }
    cookies.set(await database.inIdentity(userId, (db) => startSession(db, start)))
    return { company: companySlug }
  }
}

/** Mounted only where the configuration says so: on a person's own machine. */
export function demoRoutes(serve: ServePublic, platform: Platform) {
  serve(contract.enterDemo, enterDemo(platform))
}
