import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { PostgresFailure } from './failure.ts'
import { commandOf, isRunning } from './processes.ts'

const PATIENCE_SECONDS = 60

/**
 * Stops a server on these data whose starter died without stopping it.
 *
 * @throws PostgresFailure when the starter is alive: two must not work on the same data.
 */
export async function stopLeftover(folder: string) {
  const data = join(folder, 'data')
  const lock = join(data, 'postmaster.pid')
  const pid = readPid(lock)
  if (pid === undefined) return
  const isServer = () => isRunning(pid, data)
  // PostgreSQL itself would refuse to start while any process of its account has the number in its lock.
  if (!isServer()) return rmSync(lock, { force: true })
  const starter = readPid(join(folder, 'starter'))
  if (starter !== undefined && starter !== process.pid && commandOf(starter))
    throw new PostgresFailure(`Process ${starter} already has a PostgreSQL running on the data in ${folder}.`)
  signal(pid)
  for (let waited = 0; isServer(); waited += 0.1) {
    if (waited > PATIENCE_SECONDS)
      throw new PostgresFailure(`A PostgreSQL left behind on the data in ${folder} does not stop: process ${pid}.`)
    await setTimeout(100)
  }
}

function signal(pid: number) {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // It ended in this very moment.
  }
}

function readPid(file: string): number | undefined {
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN
  return Number.isNaN(pid) ? undefined : pid
}
