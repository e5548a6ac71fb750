import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isRunning } from '@trivselsrum/local-postgres/processes'
import { z } from 'zod'
import { Failure } from './failure.ts'

const Mark = z.object({ pid: z.number(), address: z.string().optional(), isStopping: z.boolean().optional() })

/** What a launcher's command line is known by. */
const launcher = 'apps/local/src/main.ts'

const PATIENCE_SECONDS = 60

/** Another launcher works on these data. */
export class AlreadyRunning extends Failure {
  override name = 'AlreadyRunning'
}

export interface Claim {
  /** Lets others see where it is reached, or that it is about to let go. */
  announce: (state: { address: string } | { isStopping: true }) => void
  release: () => void
}

/**
 * Claims a data folder for this process. One that is just being stopped is waited for.
 *
 * @throws AlreadyRunning when another launcher works on it, with the address of that one.
 */
export async function claim(dataFolder: string, command = launcher): Promise<Claim> {
  const file = join(dataFolder, 'running.json')
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid }))
  try {
    await take(mine, file, command)
  } finally {
    rmSync(mine, { force: true })
  }
  return {
    announce: (state) => writeFileSync(file, JSON.stringify({ pid: process.pid, ...state })),
    release: () => rmSync(file, { force: true }),
  }
}

async function take(mine: string, file: string, command: string) {
  const end = Date.now() + PATIENCE_SECONDS * 1000
  // A link is made by exactly one of two that start in the same moment.
  while (!link(mine, file)) {
    const { pid, address, isStopping } = read(file)
    const isHeld = pid !== undefined && pid !== process.pid && isRunning(pid, command)
    if (!isHeld) rmSync(file, { force: true })
    else if (isStopping && Date.now() < end) await setTimeout(100)
    else
      throw new AlreadyRunning(
        address
          ? `It is already running on these data: ${address} (process ${pid}).`
          : `Process ${pid} is already at work on these data.`,
      )
  }
}

function link(mine: string, file: string): boolean {
  try {
    linkSync(mine, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): Partial<z.infer<typeof Mark>> {
  try {
    return Mark.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}
