import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandOf } from '@trivselsrum/local-postgres/processes'
import { expect, test } from 'vitest'
import { runToEnd, startProgram } from './program.ts'

function start(code: string) {
  const folder = mkdtempSync(join(tmpdir(), 'program-'))
  writeFileSync(join(folder, 'main.mjs'), code)
  const logFile = join(folder, 'logs/main.log')
  return startProgram({ name: 'The stand-in', args: ['main.mjs'], cwd: folder, env: process.env, logFile })
}

test('a program that ends by itself is told with how it ended and what it said last', async () => {
  const { message, detail } = await start(`console.error('the reason'); process.exitCode = 3`).ended
  expect(message).toBe('The stand-in stopped by itself: exit code 3.')
  expect(detail).toContain('the reason')
})

test('a program that is killed from outside is told as that', async () => {
  const { message } = await start(`process.kill(process.pid, 'SIGKILL')`).ended
  expect(message).toBe('The stand-in stopped by itself: it was ended by SIGKILL.')
})

test('a program that is stopped finishes what is under way first', async () => {
  const program = start(`
    process.once('SIGTERM', () => setTimeout(() => { console.log('finished'); process.exit(0) }, 200))
    setInterval(() => {}, 1000)
    console.log('up')`)
  await expect.poll(() => program.said()).toContain('up')
  await program.stop()
  expect(program.said()).toContain('finished')
})

const launcher = (module: string, folder: string) => `
  const { startProgram } = await import('${module}')
  const log = '${folder}/log'
  const child = startProgram({ name: 'x', args: ['-e', "console.log(process.pid); setInterval(() => {}, 1000)"],
    cwd: '${folder}', env: process.env, logFile: log })
  setInterval(() => child.said() && console.log(child.said()), 50)`

test('a program ends with its launcher, also when that is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'program-'))
  const module = new URL('program.ts', import.meta.url).href
  const parent = spawn(process.execPath, ['--input-type=module', '-e', launcher(module, folder)])
  const [said] = await once(parent.stdout, 'data')
  const pid = Number.parseInt(String(said), 10)
  expect(commandOf(pid)).toContain('setInterval')
  parent.kill('SIGKILL')
  await expect.poll(() => commandOf(pid), { timeout: 5000 }).toBe(undefined)
})

test('a program that runs to its end gives its exit code and its words', async () => {
  expect(await runToEnd({ args: ['-e', `console.log('a'); process.exit(2)`], cwd: tmpdir() })).toEqual({
    code: 2,
    said: 'a\n',
  })
})

test('a program that is told to end has ended when the answer comes', async () => {
  const abort = new AbortController()
  const run = runToEnd({ args: ['-e', 'setInterval(() => {}, 1000)'], cwd: tmpdir(), signal: abort.signal })
  abort.abort()
  expect((await run).code).toBe(null)
})
