import { afterAll } from 'vitest'
import type * as api from '../../src/app.ts'
import { buildApp } from '../../src/app.ts'
import type { Addresses } from '../databases.ts'
import { connected, scratchDatabase } from '../databases.ts'
import { movableClock, testConfig } from '../harness.ts'
import { plantCanaries } from './canaries.ts'
import { makeWorld, type World, worldTime } from './world.ts'

/** What every word of company A begins with. */
export const word = 'kanarie'

/** Mail is noted for a folder that no worker writes into. */
const mailFolder = 'nowhere'

/** A database with two companies in it, A's every text a word of its own. Nobody is connected to it. */
export async function makeScene(database: Addresses): Promise<World> {
  const clock = movableClock(worldTime)
  const app = await buildApp(testConfig({ databaseUrl: database.runtimeUrl, mailFolder }), { clock })
  const world = await makeWorld(app, database.adminUrl)
  await app.close()
  await connected(database.adminUrl, (admin) => plantCanaries(admin, world.a, word))
  return world
}

/** An API, by default the real one, on a database of a scene, and what it logs. */
export async function play(databaseUrl: string, build: typeof api.buildApp = buildApp, hasDemo = false) {
  const log = { lines: [] as string[] }
  const overrides = { clock: movableClock(worldTime), logTo: { write: (line: string) => void log.lines.push(line) } }
  const app = await build(testConfig({ databaseUrl, hasDemo, mailFolder, logLevel: 'debug' }), overrides)
  return { app, log }
}

/** A scene and the real API on it, for a file of its own. */
export async function stage() {
  const database = await scratchDatabase()
  const world = await makeScene(database)
  const { app, log } = await play(database.runtimeUrl, buildApp, true)
  afterAll(() => app.close())
  return { database, world, app, log }
}
