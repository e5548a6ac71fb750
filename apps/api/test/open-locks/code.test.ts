import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type * as api from '../../src/app.ts'
import type * as transactions from '../../src/platform/transaction.ts'
import { connected, dropDatabase, scratchDatabase } from '../databases.ts'
import { bindingFaults } from '../general/bindings.ts'
import { each, isAnyFound } from '../general/faults.ts'
import { foreignIdFaults } from '../general/foreign-ids.ts'
import { intruderFaults } from '../general/intruders.ts'
import { leaks } from '../general/leaks.ts'
import { logFaults } from '../general/log-lines.ts'
import { makeScene, play, word } from '../general/scene.ts'
import type { World } from '../general/world.ts'
import { testConfig } from '../harness.ts'
import { type CodeSeer, guards, withOpened } from './guards.ts'
import { type Shown, tableOf } from './table.ts'

// Every general test, as often as there is something to open: far longer than any other test, and still bounded.
vi.setConfig({ testTimeout: 180_000 })

const original = await scratchDatabase()
let world: World
beforeAll(async () => {
  world = await makeScene(original)
})

interface Copy extends Awaited<ReturnType<typeof play>> {
  databaseUrl: string
  adminUrl: string
  TransactionPool: typeof transactions.TransactionPool
}

/** In an order in which none spoils the world for the next: those that change something come last. */
const generalTests: Record<CodeSeer, (copy: Copy) => Promise<boolean>> = {
  bindings: async ({ TransactionPool, databaseUrl }) => {
    const pool = new TransactionPool({ connectionString: databaseUrl, max: 1 })
    return isAnyFound(each(bindingFaults(pool, world.a))).finally(() => pool.end())
  },
  'log lines': ({ app, log, adminUrl }) =>
    connected(adminUrl, (admin) => isAnyFound(each(logFaults(app, world, admin, log)))),
  leaks: ({ app, log }) => isAnyFound(leaks(app, world, word, log)),
  'foreign ids': ({ app, adminUrl }) => connected(adminUrl, (admin) => isAnyFound(foreignIdFaults(app, world, admin))),
  // An intruder who is let in does to A whatever A itself can do.
  intruders: ({ app }) => isAnyFound(intruderFaults(app, world, testConfig().jwtSecret)),
}

const all = Object.keys(generalTests) as CodeSeer[]

/** Which general tests find something in a copy of the world served by the API with a guard opened. */
async function seersWith(number: number, asked: readonly CodeSeer[] = all): Promise<CodeSeer[]> {
  const { buildApp }: typeof api = await import(/* @vite-ignore */ withOpened('app.ts', number))
  const { TransactionPool }: typeof transactions = await import(
    /* @vite-ignore */ withOpened('platform/transaction.ts', number)
  )
  const { name, adminUrl, runtimeUrl: databaseUrl } = await scratchDatabase(original.name)
  const { sql } = guards[number] ?? {}
  if (sql) await connected(adminUrl, (admin) => admin.query(sql))
  const played = await play(databaseUrl, buildApp)
  const seers: CodeSeer[] = []
  try {
    for (const seer of all.filter((one) => asked.includes(one)))
      if (await generalTests[seer]({ ...played, databaseUrl, adminUrl, TransactionPool })) seers.push(seer)
    return seers
  } finally {
    await played.app.close()
    await dropDatabase(name)
  }
}

// Each goes over every endpoint several times.
describe('with a guard of the code opened, the general tests fail', { timeout: 120_000 }, () => {
  const shown: Shown[] = []
  afterAll(() => void process.stdout.write(tableOf('Guards of the code: opened, and seen by', shown)))

  test('and with none opened they do not', async () => {
    expect(await seersWith(guards.length)).toEqual([])
  })

  for (const [number, { opened, seenBy, heldBy }] of guards.entries())
    test(opened, async () => {
      // Asked are those that should see it; where none should, all.
      const seers = await seersWith(number, seenBy.length > 0 ? seenBy : all)
      shown.push({ opened, seenBy: seers, heldBy })
      expect(seers.toSorted()).toEqual(seenBy.toSorted())
    })
})
