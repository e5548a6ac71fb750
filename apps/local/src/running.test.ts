import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { claim } from './running.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'running-'))

/** Another launcher, as far as its command line tells. */
const command = 'stand-in for a launcher'
function other() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', command])
  onTestFinished(() => void child.kill())
  return child
}

test('data that nobody works on are claimed and let go', async () => {
  const place = folder()
  const held = await claim(place)
  expect(existsSync(join(place, 'running.json'))).toBe(true)
  held.release()
  expect(existsSync(join(place, 'running.json'))).toBe(false)
})

test('a second launcher is told where the first one is reached', async () => {
  const place = folder()
  const { pid } = other()
  writeFileSync(join(place, 'running.json'), JSON.stringify({ pid, address: 'http://localhost:3000' }))
  await expect(claim(place, command)).rejects.toThrow(`already running on these data: http://localhost:3000`)
})

test.each(['', '{', '{"pid":99999999}', `{"pid":${process.ppid}}`])(
  'a mark that no launcher stands behind is taken over: %j',
  async (mark) => {
    const place = folder()
    writeFileSync(join(place, 'running.json'), mark)
    const held = await claim(place, command)
    held.release()
  },
)

test('one that is being stopped is waited for', async () => {
  const place = folder()
  const child = other()
  writeFileSync(join(place, 'running.json'), JSON.stringify({ pid: child.pid, isStopping: true }))
  const start = Date.now()
  void setTimeout(300).then(() => child.kill('SIGKILL'))
  const held = await claim(place, command)
  expect(Date.now() - start).toBeGreaterThan(250)
  held.release()
})
