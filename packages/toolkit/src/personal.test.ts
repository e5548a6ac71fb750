import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personalIn } from './personal.ts'

describe('what points to a person', () => {
  test.each([
    '070761-4285',
    '0707614285',
    '070761 4285',
    '070761 - 4285',
    '07 07 61 4285',
    '07.07.61-4285',
    'Mit cpr er 311299–1234.',
    'cpr:290204-1234, tak',
  ])('is found in a CPR number: %s', (text) => {
    expect(personalIn(text)).toContain('cpr')
  })

  test.each([
    'Ring 22 33 44 55',
    'ring til 40506070!',
    '8765 4321',
    '70-20-12-66',
    '222 33 444',
    'tlf.22.33.44.55',
    '+45 22 33 44 55',
    '+4522334455',
    '0046 70 123 45 67',
    '+49 (0)30 901820',
    '(+44) 20 7946 0958',
  ])('is found in a telephone number: %s', (text) => {
    expect(personalIn(text)).toEqual(['phone'])
  })

  test.each(['Skriv til hans.hansen@firma.dk', 'søren@ærø.dk', 'Mail:A+B@x.co.uk.'])(
    'is found in an e-mail address: %s',
    (text) => {
      expect(personalIn(text)).toEqual(['email'])
    },
  )

  test.each([
    '',
    'Vi mødes den 24.12.2026 kl. 10.30.',
    '2026-12-31',
    '31-12-2026',
    'I 2024-2025 og 2025 2026 var vi 12.',
    'Det koster 25.000.000 kr.',
    'kr. 25 00 00 00',
    '25000000 kr.',
    'CVR 25063864, CVR-nr.: 25063864',
    'Arbejdsmiljøloven § 15 a, stk. 2, jf. LBK nr. 2062 af 16/11/2021',
    'BEK nr. 1406 af 26/09/2020',
    'version 2.0.1, side 14-16, 3. kvartal 2026',
    'uge 47-48, kl. 07.00-15.30',
    'den 24.12.26 kl. 1030, eller 24-12-2026 1030',
    '99.95 %',
    '1234567890123456',
    '4567890123',
    '320199-1234',
    '011399-1234',
    'Skriv @ til alle',
    'https://example.org/2026/11/25',
    'ISO 45003:2021 og ISO 45001',
    '12345678',
  ])('is not found in other figures: %s', (text) => {
    expect(personalIn(text)).toEqual([])
  })

  test('is no warning where it stands in the text already', () => {
    const text = 'Ring til Falck på 70 10 20 30, eller skriv til hjaelp@falck.dk.'
    expect(personalIn('Ring døgnet rundt på 70102030', text)).toEqual([])
    expect(personalIn('Ring på +45 70 10 20 30 eller Hjaelp@falck.dk', text)).toEqual([])
    expect(personalIn('Ring på 70 10 20 31', text)).toEqual(['phone'])
    expect(personalIn('Skriv til hans@falck.dk', text)).toEqual(['email'])
  })

  test('names all that was found, once each', () => {
    expect(personalIn('hans@firma.dk, 22334455, else@firma.dk, 070761-4285')).toEqual(['cpr', 'phone', 'email'])
  })

  test('is found whatever stands around it, and never takes long', () => {
    const around = fc.string({ unit: fc.constantFrom('a', ' ', 'ø', ',', '(', '@', '.') })
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(personalIn(`${before} 070761-4285 ${after}`)).toContain('cpr')
        expect(personalIn(`${before} hans@firma.dk ${after}`)).toContain('email')
      }),
    )
    const began = performance.now()
    for (const sign of ['1', 'a', '@', '1 ', 'a.', '+1 ', 'a@a.', '-']) personalIn(sign.repeat(5000 / sign.length))
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
