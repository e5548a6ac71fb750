import { readConfig } from './config.ts'
import { systemClock } from './platform/clock.ts'
import type { Report } from './platform/queue.ts'
import { work } from './work.ts'

/** A line of JSON, as the API writes them; never an address or what somebody wrote. */
const report: Report = (level, facts) =>
  process.stdout.write(`${JSON.stringify({ level, time: Date.now(), ...facts })}\n`)

try {
  const config = readConfig()
  const { ended, stop } = await work(config, systemClock, report)
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      report('info', { event: 'finishing what is under way', signal })
      setTimeout(() => process.exit(1), config.stopWithinSeconds * 1000).unref()
      await stop()
      process.exit(0)
    })
  report('info', { event: 'working' })
  await ended
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}
