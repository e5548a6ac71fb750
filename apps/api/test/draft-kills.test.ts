import { expect, test } from 'vitest'
import { writeThroughKills } from '../../../bench/kills.ts'
import { scratchDatabase } from './databases.ts'
import { deskOf, draftIn, keptText } from './drafting.ts'
import { newCompany, startApp } from './harness.ts'
import { newMember } from './people.ts'
import { startApiProcess } from './worker-process.ts'

/** As many as there is time for here; `npm run bench draft-kills` does twenty. */
const KILLS = 6

test('five people lose nothing on a server that is killed again and again: neither what was acknowledged, nor the rest', {
  timeout: 120_000,
}, async () => {
  const database = await scratchDatabase()
  const app = await startApp({}, { databaseUrl: database.runtimeUrl })
  const owner = await newCompany(app)
  const others = await Promise.all([1, 2, 3, 4].map(() => newMember(app, owner.company, 'amo', database.adminUrl)))
  const draft = await draftIn(owner, { database: database.adminUrl })
  const result = await writeThroughKills({
    desksAt: async (url) => [owner, ...others].map((person) => ({ ...deskOf(person, draft, url()), url })),
    start: () => startApiProcess(database),
    kept: () => keptText(draft, database.adminUrl),
    kills: KILLS,
  })
  expect(result.written).toBeGreaterThan(KILLS * 5)
  expect(result.acknowledged).toBeGreaterThan(KILLS * 5)
  expect(result.survived).toBe(result.acknowledged)
  expect(result).toMatchObject({ missing: [], doubled: [], texts: 1 })
})
