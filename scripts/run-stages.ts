import { type ChildProcess, spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Stage {
  name: string
  /** Each a program and its arguments, one after the other. */
  commands: string[][]
  /** The working folder; the checkout's when left out. */
  folder?: string
  /** What the stage needs in its environment, or why it can not run on this machine. */
  environment?: () => Promise<Record<string, string> | { skip: string }>
}

interface Outcome {
  name: string
  state: 'passed' | 'failed' | 'skipped'
  seconds: number
}

const root = fileURLToPath(new URL('..', import.meta.url))
const say = (text: string) => process.stdout.write(`${text}\n`)

/**
 * Runs stages one after the other, a line of progress each, and stops at the first that fails, with what it said.
 *
 * @returns the exit code.
 */
export async function runStages(stages: Stage[]): Promise<number> {
  const outcomes: Outcome[] = []
  for (const stage of stages) {
    const outcome = await runStage(stage)
    outcomes.push(outcome)
    if (outcome.state === 'failed') break
  }
  say(`\n${outcomes.map(lineOf).join('\n')}`)
  const count = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length
  say(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`)
  return count('failed') ? 1 : 0
}

const signs = { passed: '✓', failed: '✗', skipped: '–' }

function lineOf({ name, state, seconds }: Outcome): string {
  return `${signs[state]} ${name.padEnd(45)} ${state === 'skipped' ? 'skipped' : `${seconds.toFixed(1)} s`}`
}

async function runStage(stage: Stage): Promise<Outcome> {
  say(`· ${stage.name}`)
  const start = performance.now()
  const end = (state: Outcome['state']) => ({ name: stage.name, state, seconds: (performance.now() - start) / 1000 })
  const environment = await prepare(stage)
  if (environment instanceof Error) {
    say(`\n✗ ${stage.name} failed: ${environment.message}`)
    return end('failed')
  }
  if (isSkip(environment)) {
    say(`  skipped: ${environment.skip}`)
    return end('skipped')
  }
  for (const command of stage.commands) {
    const { isGood, said } = await runCommand(command, stage.folder ?? root, environment)
    if (!isGood) {
      say(`${said.trimEnd()}\n\n✗ ${stage.name} failed: ${command.join(' ')}`)
      return end('failed')
    }
    for (const line of summaryOf(said)) say(`  ${line}`)
  }
  return end('passed')
}

async function prepare(stage: Stage) {
  try {
    return (await stage.environment?.()) ?? {}
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function isSkip(environment: Record<string, string> | { skip: string }): environment is { skip: string } {
  return 'skip' in environment
}

/** The lines in which test runners and the product's own checks sum up. */
function summaryOf(said: string): string[] {
  const lines = said.split('\n').map((line) => line.trim())
  return lines.filter((line) => /^(Tests |\d+ (passed|skipped|flaky)|→ )/.test(line))
}

let current: ChildProcess | undefined

// Ctrl+C reaches the stage through the terminal; what is sent to this process alone is passed on.
const stop = () => {
  current?.kill('SIGTERM')
  current?.once('close', () => process.exit(1))
  if (!current) process.exit(1)
}
process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop).once('disconnect', stop)
process.channel?.unref()

function runCommand([program = '', ...args]: string[], cwd: string, environment: Record<string, string>) {
  return new Promise<{ isGood: boolean; said: string }>((done) => {
    const PATH = [cwd, root].map((folder) => join(folder, 'node_modules/.bin')).concat(process.env.PATH ?? '')
    const plain = { NO_COLOR: '1', FORCE_COLOR: undefined }
    const env = { ...process.env, ...plain, PATH: PATH.join(delimiter), ...environment }
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    current = child
    let said = ''
    const listen = (text: string) => {
      said += text
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    child.once('error', (error) => done({ isGood: false, said: error.message }))
    child.once('close', (code) => done({ isGood: code === 0, said }))
  })
}
