import { expect, test } from 'vitest'
import { deriveToken, tokenHash } from './derived-secrets.ts'

const secret = 'a-secret-that-is-long-enough-for-this'

test('a token is the same whenever it is made of the same, and 256 bits long', () => {
  expect(deriveToken(secret, 'invitation', 'a', '1')).toBe(deriveToken(secret, 'invitation', 'a', '1'))
  expect(deriveToken(secret, 'invitation', 'a', '1')).toMatch(/^[\w-]{43}$/)
})

test('a token is another with another secret, purpose or part, and where the parts are divided otherwise', () => {
  const tokens = [
    deriveToken(secret, 'invitation', 'a', '1'),
    deriveToken(`${secret}!`, 'invitation', 'a', '1'),
    deriveToken(secret, 'reset', 'a', '1'),
    deriveToken(secret, 'invitation', 'a', '2'),
    deriveToken(secret, 'invitation', 'b', '1'),
    deriveToken(secret, 'invitation', 'a1'),
    deriveToken(secret, 'invitation', 'a', '1', ''),
    deriveToken(secret, 'invitation a', '1'),
  ]
  expect(new Set(tokens).size).toBe(tokens.length)
})

test('what is stored of a token is its SHA-256', () => {
  expect(tokenHash('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
