import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ensureSecrets } from './secrets.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'secrets-'))

test('secrets are made once and kept, each its own', () => {
  const place = folder()
  const made = ensureSecrets(place)
  expect(new Set(Object.values(made)).size).toBe(6)
  expect(ensureSecrets(place)).toEqual(made)
  expect(ensureSecrets(folder())).not.toEqual(made)
})

test('of a version that knew of fewer are kept, and those that are new are made once', () => {
  const place = folder()
  const { workerPassword: _, sealingSecret: __, talkKeys: ___, ...fewer } = ensureSecrets(place)
  writeFileSync(join(place, 'secrets.json'), JSON.stringify(fewer))
  const more = ensureSecrets(place)
  expect(more).toMatchObject(fewer)
  expect(ensureSecrets(place)).toEqual(more)
})

test('only the owner may read them', () => {
  const place = folder()
  ensureSecrets(place)
  expect(statSync(join(place, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test.each(['', '{', '{"jwtSecret":"short"}'])(
  'a damaged file is named, and not replaced behind one’s back: %j',
  (text) => {
    const place = folder()
    writeFileSync(join(place, 'secrets.json'), text)
    expect(() => ensureSecrets(place)).toThrow(/secrets\.json is damaged/)
  },
)
