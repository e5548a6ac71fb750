import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'

/** Runs stages in a process of their own, as the commands do. */
function run(stages: string): Promise<{ code: number; said: string }> {
  const program = `
    const { runStages } = await import(${JSON.stringify(new URL('run-stages.ts', import.meta.url).href)})
    const node = (code) => [process.execPath, '-e', code]
    process.exit(await runStages(${stages}))`
  return new Promise((done) => {
    execFile(process.execPath, ['--input-type=module', '-e', program], (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    )
  })
}

test('every stage is named, and summed up with its time in the end', async () => {
  const { code, said } = await run(`[
    { name: 'first', commands: [node('console.log("Tests  7 passed")')] },
    { name: 'second', commands: [node('')] }]`)
  expect(code).toBe(0)
  expect(said).toMatch(/· first\n {2}Tests {2}7 passed\n· second\n/)
  expect(said).toMatch(/✓ first +\d+\.\d s\n✓ second +\d+\.\d s\n/)
  expect(said).toContain('\n2 passed, 0 failed, 0 skipped\n')
})

test('the first stage that fails is the last, and says why', async () => {
  const { code, said } = await run(`[
    { name: 'bad', commands: [node('console.error("the reason"); process.exit(3)')] },
    { name: 'never', commands: [node('')] }]`)
  expect(code).toBe(1)
  expect(said).toContain('the reason')
  expect(said).toContain('✗ bad failed')
  expect(said).not.toContain('never')
  expect(said).toContain('\n0 passed, 1 failed, 0 skipped\n')
})

test('a stage that can not run here is skipped with its reason, and does not fail the run', async () => {
  const { code, said } = await run(`[
    { name: 'elsewhere', commands: [node('process.exit(1)')], environment: async () => ({ skip: 'no browser' }) }]`)
  expect(code).toBe(0)
  expect(said).toContain('skipped: no browser')
  expect(said).toContain('0 passed, 0 failed, 1 skipped')
})

test('a stage whose needs can not be met at all fails', async () => {
  const { code, said } = await run(`[
    { name: 'needy', commands: [], environment: async () => { throw new Error('CI needs a browser') } }]`)
  expect(code).toBe(1)
  expect(said).toContain('CI needs a browser')
})

test('a program that does not exist fails its stage', async () => {
  const { code, said } = await run(`[{ name: 'odd', commands: [['no-such-program']] }]`)
  expect(code).toBe(1)
  expect(said).toContain('ENOENT')
})
