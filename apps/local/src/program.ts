import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Failure } from './failure.ts'
import { boundedLog } from './log.ts'

export interface Program {
  /** Resolves when it has ended, however that came about, with a sentence about it. */
  ended: Promise<Failure>
  /** The last of what it has said so far. */
  said: () => string
  /** Asks it to finish what is under way and end; after a while, it is made to. */
  stop: () => Promise<void>
}

interface Start {
  /** What a person calls it. */
  name: string
  args: string[]
  cwd: string
  env: Record<string, string | undefined>
  logFile: string
}

const leash = new URL('leash.ts', import.meta.url).href
const STOP_SECONDS = 15

/**
 * Starts a program of Node's that runs until it is stopped. It has a process group of its own, so that Ctrl+C reaches
 * the launcher alone, which stops its programs in order; and a leash, so that it ends with the launcher in any case.
 */
export function startProgram({ name, args, cwd, env, logFile }: Start): Program {
  const child = spawn(process.execPath, ['--import', leash, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  const log = boundedLog(logFile)
  child.stdout?.setEncoding('utf8').on('data', log.write)
  child.stderr?.setEncoding('utf8').on('data', log.write)
  const ended = new Promise<Failure>((done) => {
    const end = (how: string) => done(new Failure(`${name} stopped by itself: ${how}.`, log.tail()))
    child.once('error', (error) => end(error.message))
    child.once('close', (code, signal) => end(signal ? `it was ended by ${signal}` : `exit code ${code}`))
  })
  return { ended, said: log.tail, stop: () => stopChild(child, ended) }
}

async function stopChild(child: ChildProcess, ended: Promise<unknown>) {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS * 1000)
  await ended
  clearTimeout(timer)
}

interface Run {
  args: string[]
  cwd: string
  env?: Record<string, string | undefined>
  signal?: AbortSignal | undefined
}

/** Runs a program of Node's to its end. It is stopped when the signal says so. */
export function runToEnd({ args, cwd, env, signal }: Run): Promise<{ code: number | null; said: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(env && { env }),
      ...(signal && { signal }),
    })
    let said = ''
    const listen = (text: string) => {
      said = (said + text).slice(-20_000)
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    // When it is told to end, wait until it has.
    child.once('error', (error) => signal?.aborted || fail(error))
    child.once('close', (code) => done({ code, said }))
  })
}

/** The file of a module of this folder, for starting it as a program. */
export const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))
