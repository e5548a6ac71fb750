import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { boundedLog } from './log.ts'

test('a log never takes more than twice its largest size', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'logs', 'api.log')
  const log = boundedLog(file, 1000)
  for (let line = 0; line < 200; line++) log.write(`line ${line} with some words in it\n`)
  expect(statSync(file).size).toBeLessThan(1100)
  expect(statSync(`${file}.1`).size).toBeLessThan(1100)
  expect(readFileSync(file, 'utf8')).toContain('line 199')
  expect(log.tail()).toContain('line 199')
})

test('a log goes on where the one before it ended', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'api.log')
  boundedLog(file).write('first\n')
  boundedLog(file).write('second\n')
  expect(readFileSync(file, 'utf8')).toBe('first\nsecond\n')
  expect(existsSync(`${file}.1`)).toBe(false)
})
