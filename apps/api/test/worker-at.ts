// The worker as a program, at a moment that stands still: what runs by the clock can be tested at any hour.
//   WORK_AT=2026-12-10T06:00:00Z node apps/api/test/worker-at.ts
import { readConfig } from '../src/config.ts'
import { work } from '../src/work.ts'

const moment = new Date(process.env.WORK_AT ?? '')
const { stop } = await work(readConfig(), { now: () => moment }, (level, facts) =>
  process.stdout.write(`${JSON.stringify({ level, ...facts })}\n`),
)
process.once('SIGTERM', async () => {
  await stop()
  process.exit(0)
})
process.stdout.write('{"event":"working"}\n')
