import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appOf, inGroups, readCode, recoveryCodeOf, stepOf } from './rules.ts'

// RFC 6238, appendix B: the secret of its test vectors, of which apps show the last six digits.
const app = appOf(new Uint8Array(Buffer.from('12345678901234567890')), 'karen@smede.dk')
const at = (seconds: number) => new Date(seconds * 1000)

describe('a code of the app', () => {
  test.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [20000000000, '353130'],
  ])('at %i seconds is that of the standard', (seconds, code) => {
    expect(stepOf(app, code, at(seconds))).toBe(Math.floor(seconds / 30))
  })

  test('is good in its own step and the one before and after it, and tells which it is of', () => {
    const code = app.generate({ timestamp: 3000_000 })
    expect([2969, 2970, 2999, 3000, 3029, 3030, 3059, 3060].map((second) => stepOf(app, code, at(second)))).toEqual([
      undefined,
      100,
      100,
      100,
      100,
      100,
      100,
      undefined,
    ])
  })

  test('comes with an address that any app can read', () => {
    expect(app.toString()).toBe(
      'otpauth://totp/Trivselsrum:karen%40smede.dk?issuer=Trivselsrum&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30',
    )
  })
})

describe('what somebody types', () => {
  test.each([
    ['123456', { kind: 'app', code: '123456' }],
    [' 123 456 ', { kind: 'app', code: '123456' }],
    ['ABCD EFGH JKMN PQRS', { kind: 'recovery', code: 'ABCDEFGHJKMNPQRS' }],
    ['abcd-efgh-jkmn-pqrs', { kind: 'recovery', code: 'ABCDEFGHJKMNPQRS' }],
    ['oOiI lL00 0000 0000', { kind: 'recovery', code: '0011110000000000' }],
    ['12345', undefined],
    ['1234567', undefined],
    ['hesttagstenskov', undefined],
    ['ABCD EFGH JKMN PQRU', undefined],
    ['', undefined],
  ])('“%s” is read as %j', (typed, read) => {
    expect(readCode(typed)).toEqual(read)
  })

  test('is read as the recovery code it was copied from, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (random) => {
        const code = recoveryCodeOf(random)
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
        expect(readCode(inGroups(code).toLowerCase())).toEqual({ kind: 'recovery', code })
      }),
    )
  })
})
