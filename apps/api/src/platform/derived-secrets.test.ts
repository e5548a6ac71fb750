import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derivedSecrets, tokenHash } from './derived-secrets.ts'

const secrets = derivedSecrets('a-secret-of-the-tests-that-is-long-enough')
const occasion = { purpose: 'prove-address', id: '01980000-0000-7000-8000-000000000001' }

test('a token is 256 bits that may stand in an address, a code six digits', () => {
  fc.assert(
    fc.property(fc.string(), fc.uuid(), fc.nat(), (purpose, id, generation) => {
      expect(secrets.token({ purpose, id, generation })).toMatch(/^[\w-]{43}$/)
      expect(secrets.code({ purpose, id, generation })).toMatch(/^\d{6}$/)
    }),
  )
})

test('the same occasion gives the same secret, in another process too', () => {
  const again = derivedSecrets('a-secret-of-the-tests-that-is-long-enough')
  expect(again.token(occasion)).toBe(secrets.token(occasion))
  expect(again.code(occasion)).toBe(secrets.code(occasion))
})

test('another purpose, id, generation or configured secret gives another', () => {
  const others = [
    secrets.token({ ...occasion, purpose: 'reset-password' }),
    secrets.token({ ...occasion, id: '01980000-0000-7000-8000-000000000002' }),
    secrets.token({ ...occasion, generation: 1 }),
    derivedSecrets('another-secret-of-the-tests-that-is-long-too').token(occasion),
  ]
  expect(new Set([...others, secrets.token(occasion)]).size).toBe(5)
})

test('parts cannot be moved from one field to the next', () => {
  expect(secrets.token({ purpose: 'a', id: 'bc' })).not.toBe(secrets.token({ purpose: 'ab', id: 'c' }))
})

test('codes are spread over all their digits', () => {
  const codes = Array.from({ length: 2000 }, (_, id) => secrets.code({ purpose: 'spread', id: String(id) }))
  expect(new Set(codes).size).toBeGreaterThan(1980)
  expect(new Set(codes.map((code) => code[0])).size).toBe(10)
})

test('of a token the hash is kept, which is another thing', () => {
  const token = secrets.token(occasion)
  expect(Buffer.from(tokenHash(token)).toString('base64url')).not.toBe(token)
  expect(tokenHash(token)).toHaveLength(32)
})
