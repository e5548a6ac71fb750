import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { connected, dropDatabase, scratchDatabase } from '../databases.ts'
import { borderFaults } from '../general/borders.ts'
import { catalogueFaults } from '../general/catalogue.ts'
import { each, isAnyFound } from '../general/faults.ts'
import { foreignIdFaults } from '../general/foreign-ids.ts'
import { leaks } from '../general/leaks.ts'
import { makeScene, play, word } from '../general/scene.ts'
import type { World } from '../general/world.ts'
import { type Lock, locks, type Seer } from './locks.ts'
import { ownRuntimeRole } from './runtime-role.ts'
import { type Shown, tableOf } from './table.ts'

// Every general test, as often as there is something to open: far longer than any other test, and still bounded.
vi.setConfig({ testTimeout: 180_000 })

const original = await scratchDatabase()
const { role, runtimeUrl } = await ownRuntimeRole(original)
let world: World
beforeAll(async () => {
  world = await makeScene({ ...original, runtimeUrl })
})

const sqlFor = (sql: string) => sql.replaceAll(/\bROLE\b(?! ROLE)/g, role)

interface Copy {
  admin: pg.Client
  runtime: pg.Client
}

/** Those that look with SQL alone: no API is begun for them. */
const bySql = {
  catalogue: ({ admin }: Copy) => each(catalogueFaults(admin, role)),
  borders: ({ runtime, admin }: Copy) => borderFaults(runtime, admin, world),
}

const throughTheApi = {
  'foreign ids': ({ admin, app }: Copy & Played) => foreignIdFaults(app, world, admin),
  leaks: ({ app, log }: Copy & Played) => leaks(app, world, word, log),
}
type Played = Awaited<ReturnType<typeof play>>

const callsTheApi = (seer: Seer): seer is keyof typeof throughTheApi => seer in throughTheApi

/** Whether a general test finds something in a copy of the world in which some SQL was carried out. */
async function sees(seer: Seer, { sql, undo }: Pick<Lock, 'sql' | 'undo'>): Promise<boolean> {
  const { name, adminUrl } = await scratchDatabase(original.name)
  const databaseUrl = Object.assign(new URL(runtimeUrl), { pathname: `/${name}` }).href
  try {
    return await connected(adminUrl, async (admin) => {
      if (sql) await admin.query(sqlFor(sql))
      return connected(databaseUrl, async (runtime) => {
        if (!callsTheApi(seer)) return isAnyFound(bySql[seer]({ admin, runtime }))
        const played = await play(databaseUrl)
        return isAnyFound(throughTheApi[seer]({ admin, runtime, ...played })).finally(() => played.app.close())
      })
    })
  } finally {
    if (undo) await connected(adminUrl, (admin) => admin.query(sqlFor(undo)))
    await dropDatabase(name)
  }
}

/** Asked are those that should see it; where none should, all. */
async function seersOf(lock: Pick<Lock, 'sql' | 'undo' | 'heldBy'>, seenBy: readonly Seer[] = []): Promise<Seer[]> {
  const seers: Seer[] = []
  for (const seer of seenBy.length > 0 ? seenBy : ([...Object.keys(bySql), ...Object.keys(throughTheApi)] as Seer[]))
    if (!(lock.heldBy && callsTheApi(seer)) && (await sees(seer, lock))) seers.push(seer)
  return seers
}

// Each goes over every endpoint several times.
describe('with a lock of the database opened, the general tests fail', { timeout: 120_000 }, () => {
  const shown: Shown[] = []
  afterAll(() => void process.stdout.write(tableOf('Locks of the database: opened, and seen by', shown)))

  test('and with none opened they do not', async () => {
    expect(await seersOf({ sql: '' })).toEqual([])
  })

  for (const lock of locks)
    test(lock.opened, async () => {
      const seenBy = await seersOf(lock, lock.seenBy)
      shown.push({ opened: lock.opened, seenBy, heldBy: lock.heldBy })
      expect(seenBy).toEqual(lock.seenBy)
    })
})
