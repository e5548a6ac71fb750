import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
let folder: string

// A checkout with nothing in it but what the set-up reads.
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bootstrap-'))
  for (const file of [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    '.node-version',
    'scripts/bootstrap.mjs',
  ])
    cpSync(join(root, file), join(folder, file))
  for (const name of ['apps', 'packages', 'node_modules']) mkdirSync(join(folder, name))
  write('hello.mjs', 'console.log("hello", ...process.argv.slice(2))')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

function bootstrap(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/bootstrap.mjs'), ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}

/** As if Node and pnpm had been fetched before; pnpm is a program that counts its runs, says something and ends. */
function withPnpm(program: string) {
  const { packageManager } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const dependencies = { pnpm: packageManager.split('@')[1] }
  const recent = `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`
  write('.runtime/installed.json', recent)
  write('.runtime/package.json', recent)
  write('.runtime/node_modules/pnpm/package.json', '{"name":"pnpm"}')
  write(
    '.runtime/node_modules/pnpm/bin/pnpm.mjs',
    `import { appendFileSync } from 'node:fs'; appendFileSync(${JSON.stringify(join(folder, 'runs'))}, '.'); ${program}`,
  )
}

const runs = () => readFileSync(join(folder, 'runs'), 'utf8').length

test('a registry that cannot be reached is named, and nothing goes on', () => {
  const { status, said } = bootstrap(['hello.mjs'], { npm_config_registry: 'http://127.0.0.1:9' })
  expect(said).toContain('The npm registry could not be reached while fetching Node and pnpm from npm.')
  expect(said).not.toContain('hello')
  expect(status).toBe(1)
})

test('packages are installed once, and again only when what they depend on has changed', () => {
  withPnpm('')
  expect(bootstrap(['hello.mjs', 'you']).said).toContain('hello you')
  expect(bootstrap(['hello.mjs']).said).not.toContain('installing')
  expect(runs()).toBe(1)
  write('apps/new/package.json', '{ "dependencies": { "zod": "4.6.7" } }')
  expect(bootstrap(['hello.mjs']).said).toContain('installing packages from the lockfile')
  expect(runs()).toBe(2)
})

describe('an installation that failed is told by its cause, and begun anew the next time', () => {
  test.each([
    ['ENOSPC: no space left on device, write', 'The disk ran full while installing packages.'],
    ['ERR_PNPM_TARBALL_FETCH_TARBALL error sending request', 'The npm registry could not be reached'],
    ['Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up', 'pnpm-lock.yaml does not say what'],
    ['EACCES: permission denied, mkdir', 'may not be written to'],
    ['something else', 'It failed while installing packages. Nothing else was started.'],
  ])('%s', (words, sentence) => {
    withPnpm(`console.log(${JSON.stringify(words)}); process.exit(1)`)
    const { status, said } = bootstrap(['hello.mjs'])
    expect(said).toContain(sentence)
    expect(said).toContain(words)
    expect(said).not.toContain('hello')
    expect(status).toBe(1)
    bootstrap(['hello.mjs'])
    expect(runs()).toBe(2)
  })
})

test('the exit code of what was started is passed on', () => {
  withPnpm('')
  write('three.mjs', 'process.exit(3)')
  expect(bootstrap(['three.mjs']).status).toBe(3)
})
