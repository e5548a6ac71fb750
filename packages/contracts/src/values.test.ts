import { describe, expect, test } from 'vitest'
import { Email, line, Password, prose, Slug } from './values.ts'

const Name = line(120)
const Note = prose(2000)

describe('a name', () => {
  test.each(['Nørregaard Smede A/S', '🙂👩‍👩‍👧🇩🇰', 'شركة السلام', 'חברת שלום', '株式会社', "O'Brien <b>&amp;"])(
    'like "%s" comes back whole',
    (name) => {
      expect(Name.parse(name)).toBe(name)
    },
  )

  test('is trimmed and composed, so that it is the same however it was typed', () => {
    expect(Name.parse('  A\u030angstro\u0308m  ')).toBe('Ångström')
  })

  const refused = {
    nothing: '',
    'white space alone': ' \t ',
    'a NUL': 'A\u0000B',
    'a line break': 'A\nB',
    'an escape': 'A\u001bB',
    'a delete': 'A\u007fB',
    'a separator of lines': 'A\u2028B',
    'a separator of paragraphs': 'A\u2029B',
    'nothing that can be seen': '\u200b\u200d\u2060',
    'a mark without a letter': '\u0301',
    'an override of direction': 'A\u202eB',
    'an isolate of direction': 'A\u2066B',
    'half of a surrogate pair': 'A\ud83dB',
    'the other half': 'A\ude42B',
    'more than there is room for': 'a'.repeat(121),
  }
  test.each(Object.entries(refused))('with %s is refused', (_, name) => {
    expect(Name.safeParse(name).success).toBe(false)
  })
})

describe('a note', () => {
  test('may be empty, and may run over several lines', () => {
    expect(Note.parse('')).toBe('')
    expect(Note.parse('Første linje\r\n\tanden linje\n')).toBe('Første linje\r\n\tanden linje')
  })

  test.each(['a\u0000b', 'a\u0008b', 'a\u202eb', 'a\ud83d', 'a'.repeat(2001)])('like %j is refused', (note) => {
    expect(Note.safeParse(note).success).toBe(false)
  })
})

describe('an e-mail address', () => {
  test('is the same whatever its case and the white space around it', () => {
    expect(Email.parse('  Karen.HOLM@Smede.DK ')).toBe('karen.holm@smede.dk')
  })

  test('is composed, so that it is the same however it was typed', () => {
    expect(Email.parse('so\u0308ren@smede.dk')).toBe('sören@smede.dk')
  })

  test.each(['karen@noerregaard.example', 'a@example', 'a@b.test', 'a@b.invalid', 'a@localhost'])(
    'where no mail can arrive is refused: %s',
    (email) => {
      expect(Email.safeParse(email).success).toBe(false)
    },
  )

  test.each(['karen@smede.dk', 'søren@blåbærgrød.dk', 'a+b@c.dk'])('like %s is taken', (email) => {
    expect(Email.parse(email)).toBe(email)
  })

  test.each([
    'karen',
    '@smede.dk',
    'karen@',
    'a b@c.dk',
    'a@b@c.dk',
    'a\u0000b@c.dk',
    'a\u202eb@c.dk',
    `${'a'.repeat(250)}@c.dk`,
  ])('like %j is refused', (email) => {
    expect(Email.safeParse(email).success).toBe(false)
  })
})

test('a password is as long as it likes between ten and two hundred characters', () => {
  expect(Password.safeParse('a'.repeat(9)).success).toBe(false)
  expect(Password.safeParse('a'.repeat(10)).success).toBe(true)
  expect(Password.safeParse('å🙂 '.repeat(50)).success).toBe(true)
  expect(Password.safeParse('a'.repeat(201)).success).toBe(false)
})

test.each(['', '-a', 'a-', 'a--b', 'A', 'å', 'a_b', 'a/b', '..', 'a'.repeat(61)])('%j is no address', (slug) => {
  expect(Slug.safeParse(slug).success).toBe(false)
})
