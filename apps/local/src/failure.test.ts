import { PostgresFailure } from '@trivselsrum/local-postgres/failure'
import { expect, test } from 'vitest'
import { requireSpace } from './disk.ts'
import { explain, Failure } from './failure.ts'

test('a failure is its sentence and the last lines of what was said', () => {
  const said = Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n')
  const [sentence, ...lines] = explain(new Failure('The web client could not be built.', said)).split('\n')
  expect(sentence).toBe('The web client could not be built.')
  expect(lines).toHaveLength(30)
  expect(lines.at(-1)).toBe('line 49')
})

test.each([
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
  new Failure('The database could not be brought up to date.', 'error: could not extend file "base/5/1249"'),
  new PostgresFailure('PostgreSQL could not start.\ncould not write lock file: No space left on device'),
])('a disk that ran full is told as that, whoever met it', (error) => {
  expect(explain(error).split('\n')[0]).toMatch(/^The disk is full/)
})

test('what PostgreSQL says is told as it is', () => {
  expect(explain(new PostgresFailure('PostgreSQL could not start: …'))).toBe('PostgreSQL could not start: …')
})

test('what was not foreseen says so and shows where it happened', () => {
  const words = explain(new TypeError('x is not a function'))
  expect(words).toContain('not foreseen')
  expect(words).toContain('failure.test.ts')
})

test('colours of a program are not passed on', () => {
  expect(explain(new Failure('It failed.', '\u001b[31mred\u001b[39m'))).toBe('It failed.\nred')
})

test('too little room is told before anything is written, with how much is needed and where', () => {
  expect(() => requireSpace('/data', 150, 'the database', 12)).toThrow(
    /the database needs 150 MB, and 12 MB are free at \/data/,
  )
  expect(() => requireSpace('/data', 150, 'the database', 150)).not.toThrow()
})
