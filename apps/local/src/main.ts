// The one-machine launcher, started by `npm start`: PostgreSQL, migrations, API and web client behind one address.
import { makePassable } from '@trivselsrum/local-postgres/data-folder'
import { explain } from './failure.ts'
import { launch } from './launch.ts'
import { AlreadyRunning, type Claim, claim } from './running.ts'
import { say } from './say.ts'
import { readSettings } from './settings.ts'

const abort = new AbortController()
const asked = new Promise<undefined>((done) => {
  const stop = () => {
    abort.abort()
    done(undefined)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // The bootstrap that started this process is gone.
  process.once('disconnect', stop)
})
process.channel?.unref()

const stops: (() => Promise<void>)[] = []
let held: Claim | undefined

/** Runs until it is asked to stop or something fails. */
async function run(): Promise<unknown> {
  const settings = readSettings(process.env, process.getuid?.() === 0)
  makePassable(settings.dataFolder)
  held = await claim(settings.dataFolder)
  const { address, ended } = await launch({ settings, signal: abort.signal, stops })
  held.announce({ address })
  const place = settings.database ? 'in the database of DATABASE_URL' : `in ${settings.dataFolder}`
  process.stdout.write(`\nready ${address}\n  The data are kept ${place}. Ctrl+C stops everything and keeps them.\n`)
  return Promise.race([asked, ended])
}

const failure = await run().catch((error: unknown) => error)
const isAsked = abort.signal.aborted
const isRunningAlready = failure instanceof AlreadyRunning
if (isRunningAlready) process.stdout.write(`\n${failure.message}\n`)
else if (failure && !isAsked) process.stderr.write(`\n✗ ${explain(failure)}\n`)
if (stops.length) say('stopping')
held?.announce({ isStopping: true })
for (const stop of stops.reverse()) await stop()
held?.release()
if (isAsked && stops.length) say('stopped; the data are kept')
process.exit(failure && !isAsked && !isRunningAlready ? 1 : 0)
