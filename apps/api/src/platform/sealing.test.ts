import { describe, expect, test } from 'vitest'
import { sealer } from './sealing.ts'

const { seal, open } = sealer('a secret that is long enough for anything')
const plain = Buffer.from('twenty bytes of chance')
const place = { userId: crypto.randomUUID(), column: 'authenticator_apps.secret' } as const

describe('what is sealed', () => {
  test('opens where it was sealed for, and only looks like chance', () => {
    const [one, other] = [seal(plain, place), seal(plain, place)]
    expect(Buffer.from(open(one, place))).toEqual(plain)
    expect(one).not.toEqual(other)
    expect(Buffer.from(one).includes(plain.subarray(0, 6))).toBe(false)
  })

  test.each([
    ['for another person', { ...place, userId: crypto.randomUUID() }],
    ['for another column', { ...place, column: 'passkeys.secret' as const }],
  ])('does not open %s', (_, elsewhere) => {
    expect(() => open(seal(plain, place), elsewhere)).toThrow()
  })

  test('does not open with another secret', () => {
    expect(() => sealer('another secret that is long enough as well').open(seal(plain, place), place)).toThrow()
  })

  test('does not open when any byte of it was changed, or some are missing', () => {
    const sealed = seal(plain, place)
    for (const index of sealed.keys()) {
      const changed = Uint8Array.from(sealed)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(() => open(changed, place), `byte ${index}`).toThrow()
    }
    for (const length of [0, 1, 12, 28, sealed.length - 1])
      expect(() => open(sealed.subarray(0, length), place)).toThrow()
  })
})
