import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** The command line of a living process; `undefined` when no process has that number. */
export function commandOf(pid: number): string | undefined {
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined
    } catch {
      return undefined
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout?.trim() || undefined
}

/**
 * Whether the process of that number was started with these words. Numbers are given out again after a restart of the
 * machine, so that a number in a file says nothing alone.
 */
export function isRunning(pid: number, words: string): boolean {
  return commandOf(pid)?.includes(words) ?? false
}
