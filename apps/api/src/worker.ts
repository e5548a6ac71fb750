import { readConfig } from './config.ts'
import { deletionOfCompanies } from './features/leaving/delete-companies.ts'
import { mailTasks } from './features/mail/tasks.ts'
import { systemClock } from './platform/clock.ts'
import { openDatabase } from './platform/database.ts'
import { openPost } from './platform/post.ts'
import { type Report, workQueue } from './platform/queue.ts'

/** A line of JSON, as the API writes them; never an address or what somebody wrote. */
const report: Report = (level, facts) =>
  process.stdout.write(`${JSON.stringify({ level, time: Date.now(), ...facts })}\n`)

const CONNECTIONS = 4

// What is done after a change, beside the API: as many of these as one likes, on one database.
try {
  const config = readConfig()
  if (!config.workerUrl) throw new Error('The configuration is not complete:\n  DATABASE_WORKER_URL: is missing')
  const database = openDatabase(config.databaseUrl, CONNECTIONS)
  const post = openPost(config)
  const clock = systemClock
  const queue = await workQueue(config.workerUrl, mailTasks({ config, database, clock, post }), report, [
    deletionOfCompanies({ database, clock, report }),
  ])
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      report('info', { event: 'finishing what is under way', signal })
      setTimeout(() => process.exit(1), config.stopWithinSeconds * 1000).unref()
      await queue.stop()
      post?.close()
      await database.close()
      process.exit(0)
    })
  report('info', { event: 'working' })
  await queue.ended
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}
