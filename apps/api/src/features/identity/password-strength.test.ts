import { describe, expect, test } from 'vitest'
import { isTooCommon } from './password-strength.ts'

describe('a password', () => {
  const known = ['Nørregaard Smede', 'Karen Holm', 'karen.holm@smede.dk', 'Birk Elm ApS']

  test.each([
    'password12',
    'Password1234',
    'adgangskode',
    'p@ssw0rd123',
    'Sommer2026!',
    'københavn123',
    'MandagFredag',
    '1234567890',
    '0000000001',
    '!!!!!!!!!!',
    'aaaaaaaaaa',
    'qwertyuiop',
    'qwertyqwerty',
    'abc123abc123',
    'abcdefghij',
    'hejhejhej1',
    'sommersommer',
    'nørregaard26',
    'karenkaren',
    'karenholm1',
    'holmkaren1',
    'birkelm2026',
    'Holm-1984-Holm',
    'smede.smede',
  ])('like "%s" is guessed first', async (password) => {
    expect(await isTooCommon(password, known)).toBe(true)
  })

  test.each([
    'hesttagstenskov',
    'korrekt hest batteri',
    'grøn tavle tre',
    'minhundhedderbo',
    'xK9#mq2Lw0vR',
    '48205716394027581',
    'محصول جديد للبيع',
    'tre små kinesere '.repeat(11),
  ])('like "%s" is not', async (password) => {
    expect(await isTooCommon(password, known)).toBe(false)
  })

  test('does not become common by a short word of its owner', async () => {
    expect(await isTooCommon('abrikosgrød', ['A B', 'ab@c.dk'])).toBe(false)
  })
})
