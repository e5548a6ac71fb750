import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { type Account, isReachable, serverAccount } from '@trivselsrum/local-postgres/account'
import { type Image, inside } from './image.ts'

const PATIENCE_SECONDS = 60

export interface Container {
  /** Waits until a health check of the compose file says yes. */
  untilHealthy: (test: string[]) => Promise<void>
  /** The last of what it has said so far. */
  said: () => string
  /** Asks it to end, as an engine does; gives its exit code. */
  stop: () => Promise<number | null>
}

/** The account that stands for the image's own user, where this process may take it and it could run Node. */
export function userOf(image: Image): Account | undefined {
  const account = image.user ? serverAccount() : undefined
  return account && isReachable(process.execPath, account) ? account : undefined
}

/** What a program of the image sees: its own variables and those it is started with, nothing of this machine's. */
function surroundings(image: Image, env: Record<string, string>) {
  return {
    ...userOf(image),
    cwd: inside(image, '.'),
    env: { PATH: process.env.PATH ?? '', ...image.env, ...env },
  }
}

function programOf(command: string[]): [string, string[]] {
  const [program = '', ...args] = command
  return [program === 'node' ? process.execPath : program, args]
}

/** Runs an image's command to its end. */
export function runToEnd(image: Image, env: Record<string, string>): string {
  const [program, args] = programOf(image.command)
  const { status, stdout, stderr } = spawnSync(program, args, { ...surroundings(image, env), encoding: 'utf8' })
  if (status !== 0) throw new Error(`${image.command.join(' ')} failed:\n${stdout}\n${stderr}`)
  return stdout.trim()
}

/** Starts an image's command. */
export function start(name: string, image: Image, env: Record<string, string>): Container {
  const [program, args] = programOf(image.command)
  const child = spawn(program, args, { ...surroundings(image, env), stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close')
  let said = ''
  const listen = (text: string) => {
    said = (said + text).slice(-8000)
  }
  child.stdout.setEncoding('utf8').on('data', listen)
  child.stderr.setEncoding('utf8').on('data', listen)

  const isHealthy = ([kind, ...test]: string[]) => {
    if (kind !== 'CMD') throw new Error(`The health check of ${name} is to be a CMD.`)
    const [checker, words] = programOf(test)
    return spawnSync(checker, words, surroundings(image, env)).status === 0
  }
  return {
    said: () => said,
    untilHealthy: async (test) => {
      for (const end = Date.now() + PATIENCE_SECONDS * 1000; !isHealthy(test); await setTimeout(200)) {
        if (child.exitCode !== null) throw new Error(`${name} ended by itself:\n${said}`)
        if (Date.now() > end) throw new Error(`${name} was not healthy within ${PATIENCE_SECONDS} seconds:\n${said}`)
      }
    },
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
  }
}
