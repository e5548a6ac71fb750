// Wraps the key of every author of talks anew, by the first of TALK_KEYS; with the settings of the API:
//   node apps/api/src/rotate-talk-keys.ts
// Safe while everything runs, and as often as one likes. The README says how an outer key is changed.
import { readConfig } from './config.ts'
import { rotateTalkKeys } from './features/talks/rotate-talk-keys.ts'
import { systemClock } from './platform/clock.ts'
import { openDatabase } from './platform/database.ts'

const CONNECTIONS = 2

try {
  const { databaseUrl, talkKeys } = readConfig()
  const database = openDatabase(databaseUrl, CONNECTIONS)
  const { rewrapped, unreadable } = await rotateTalkKeys({ database, clock: systemClock, talkKeys })
  await database.close()
  process.stdout.write(`keys wrapped anew by "${talkKeys[0]?.name}": ${rewrapped}\n`)
  if (unreadable)
    throw new Error(`${unreadable} could not be opened: their outer key is not in TALK_KEYS, or not right`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
