import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { ensure } from './stamp.ts'

let root: string

function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

const work = { name: 'build', inputs: ['src', 'lock.yaml'], output: 'out/BUILD' }
const build = vi.fn(async () => write('out/BUILD', 'built'))

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'))
  write('src/deep/one.ts', '1')
  write('lock.yaml', 'a')
  await ensure(root, work, build)
  build.mockClear()
})

test('nothing is redone when nothing has changed', async () => {
  await ensure(root, work, build)
  expect(build).not.toHaveBeenCalled()
})

test.each([
  ['a file below a folder changes', () => write('src/deep/one.ts', '2')],
  ['a file is added', () => write('src/two.ts', '')],
  ['a file is taken away', () => rmSync(join(root, 'src/deep/one.ts'))],
  ['a file gets another name', () => renameSync(join(root, 'src/deep/one.ts'), join(root, 'src/deep/eno.ts'))],
  ['a single file changes', () => write('lock.yaml', 'b')],
  ['the result is gone', () => rmSync(join(root, 'out'), { recursive: true })],
])('it is redone, once, when %s', async (_, change) => {
  change()
  await ensure(root, work, build)
  await ensure(root, work, build)
  expect(build).toHaveBeenCalledTimes(1)
})

test.each(['src/one.test.ts', 'src/node_modules/left/index.js', 'src/.next/trace', 'elsewhere.ts'])(
  'what the result does not depend on changes nothing: %s',
  async (file) => {
    write(file, 'new')
    await ensure(root, work, build)
    expect(build).not.toHaveBeenCalled()
  },
)

test('work that failed is done again, also when the inputs have changed back', async () => {
  write('src/deep/one.ts', 'broken')
  await expect(ensure(root, work, () => Promise.reject(new Error('it does not compile')))).rejects.toThrow()
  write('src/deep/one.ts', '1')
  await ensure(root, work, build)
  expect(build).toHaveBeenCalledTimes(1)
})
