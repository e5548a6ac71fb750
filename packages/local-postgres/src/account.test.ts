import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isReachable } from './account.ts'
import { makePassable } from './data-folder.ts'

/** An account that owns nothing and belongs to no group of anybody here. */
const stranger = { uid: 4_000_000, gid: 4_000_000 }

function folders() {
  const outer = mkdtempSync(join(tmpdir(), 'reachable-'))
  chmodSync(outer, 0o755)
  const inner = join(outer, 'inner')
  mkdirSync(inner, { mode: 0o755 })
  chmodSync(inner, 0o755)
  const file = join(inner, 'program')
  writeFileSync(file, '')
  chmodSync(file, 0o755)
  return { outer, inner, file }
}

test('a program is reachable when everybody may enter every folder on the way', () => {
  expect(isReachable(folders().file, stranger)).toBe(true)
})

test('a program below a folder that only its owner may enter is out of reach, however open it is itself', () => {
  const { outer, file } = folders()
  chmodSync(outer, 0o700)
  expect(isReachable(file, stranger)).toBe(false)
})

test('a program that others may not run is out of reach', () => {
  const { file } = folders()
  chmodSync(file, 0o700)
  expect(isReachable(file, stranger)).toBe(false)
})

test('the owner of the folders reaches what others do not', () => {
  const { outer, inner, file } = folders()
  for (const place of [outer, inner, file]) chmodSync(place, 0o700)
  const { uid = 0, gid = 0 } = { uid: process.getuid?.(), gid: process.getgid?.() }
  expect(isReachable(file, { uid, gid })).toBe(true)
})

test('a folder made for the server lets every account pass, whatever the umask says', () => {
  const { inner } = folders()
  const before = process.umask(0o077)
  onTestFinished(() => void process.umask(before))
  const made = join(inner, 'var', 'data')
  makePassable(made)
  expect(isReachable(made, stranger)).toBe(true)
})

test('a folder that is there already keeps the rights it has', () => {
  const { inner } = folders()
  chmodSync(inner, 0o700)
  makePassable(inner)
  expect(isReachable(inner, stranger)).toBe(false)
})
