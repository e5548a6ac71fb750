import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCvr, plainCvr } from './cvr.ts'

/** Numbers that hold, made by looking for the last digit that makes them. */
const cvr = fc
  .integer({ min: 1_000_000, max: 9_999_999 })
  .map((number) => Array.from({ length: 10 }, (_, digit) => `${number}${digit}`).find(isCvr))
  .filter((text) => text !== undefined)

describe('a CVR number', () => {
  test.each(['13585628', '10103940', '24256790', '61126228'])('of a company that exists holds: %s', (text) => {
    expect(isCvr(text)).toBe(true)
  })

  test.each(['', '1358562', '135856288', '13585629', '00000000', '1358562a', ' 13585628', '１３５８５６２８'])(
    'that cannot be one does not: %j',
    (text) => {
      expect(isCvr(text)).toBe(false)
    },
  )

  test('of one seven digits has at most one check digit, and ten of eleven have one', () => {
    let held = 0
    for (let number = 1_000_000; number < 1_011_000; number++) {
      const digits = Array.from({ length: 10 }, (_, digit) => isCvr(`${number}${digit}`)).filter(Boolean).length
      expect(digits).toBeLessThanOrEqual(1)
      held += digits
    }
    expect(held).toBe(10_000)
  })

  test('with one digit wrong never holds', () => {
    fc.assert(
      fc.property(cvr, fc.nat(7), fc.integer({ min: 1, max: 9 }), (text, place, step) => {
        const digit = (Number(text[place]) + step) % 10
        expect(isCvr(text.slice(0, place) + digit + text.slice(place + 1))).toBe(false)
      }),
    )
  })

  test('with two neighbours exchanged never holds, unless they are the same', () => {
    fc.assert(
      fc.property(cvr, fc.nat(6), (text, place) => {
        const [one = '', other = ''] = [text[place], text[place + 1]]
        fc.pre(one !== other)
        expect(isCvr(text.slice(0, place) + other + one + text.slice(place + 2))).toBe(false)
      }),
    )
  })

  test('is read however it is written', () => {
    fc.assert(
      fc.property(
        cvr,
        fc.constantFrom('', 'DK', 'dk', 'DK ', 'DK-'),
        fc.constantFrom('', ' ', '\u00a0'),
        (text, prefix, gap) => {
          expect(plainCvr(prefix + (text.match(/../g) ?? []).join(gap))).toBe(text)
        },
      ),
    )
  })
})
