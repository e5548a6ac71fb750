import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openAside } from './aside.ts'
import { Problem } from './problems.ts'

const folder = await mkdtemp(join(tmpdir(), 'aside-'))
afterAll(() => rm(folder, { recursive: true }))

/** A thread that answers with twice a number, and goes wrong in every way when told to. */
const program = pathToFileURL(join(folder, 'program.mjs'))
writeFileSync(
  program,
  `import { parentPort, threadId } from 'node:worker_threads'
  parentPort.on('message', async (work) => {
    if (work === 'throw') throw new Error('as it was told')
    if (work === 'exit') process.exit(0)
    if (work === 'fill') { const all = []; for (;;) all.push(new Array(1e5).fill(work)) }
    if (work === 'busy') { const end = Date.now() + 50; while (Date.now() < end); }
    parentPort.postMessage(work === 'who' ? threadId : work === 'busy' ? 'done' : work * 2)
  })`,
)
const aside = openAside<unknown, unknown>(program)

test('answers each piece of work with its own answer, one after the other, from one thread', async () => {
  expect(await Promise.all([1, 2, 3].map(aside))).toEqual([2, 4, 6])
  expect(await aside('who')).toBe(await aside('who'))
})

test('leaves whoever asked free to do something else', async () => {
  const order: string[] = []
  const work = aside('busy').then(() => order.push('work'))
  await new Promise((done) => setImmediate(done))
  order.push('something else')
  await work
  expect(order).toEqual(['something else', 'work'])
})

test.each([
  ['throw', 'as it was told'],
  ['exit', 'a thread ended without an answer'],
])('says what went wrong when it is told to %s, and works on', async (work, message) => {
  const failed = aside(work)
  const next = aside(21)
  await expect(failed).rejects.toThrow(message)
  expect(await next).toBe(42)
})

test('that would need more memory than there is for it is refused, and the process lives', async () => {
  const refused = await aside('fill').catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Problem)
  expect((refused as Problem).code).toBe('export-too-long')
  expect(await aside(1)).toBe(2)
})
