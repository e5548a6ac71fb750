import { Day } from '@trivselsrum/toolkit/day'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { changeActionStatus, createAction } from './actions.ts'
import { fieldMessage } from './fields.ts'
import { problems } from './problems.ts'

const schema = z.strictObject({
  name: z.string().min(1).max(5),
  password: z.string().min(10),
  email: z.email(),
  score: z.number().int().min(1).max(5),
  mode: z.enum(['joint', 'named']),
  quarter: z.string().regex(/^Q$/),
  list: z.array(z.boolean()),
  other: z.string().refine(() => false),
})

function messagesFor(value: unknown, language: 'da' | 'en') {
  const { error } = schema.safeParse(value, { reportInput: true })
  return Object.fromEntries((error?.issues ?? []).map((issue) => [issue.path.join('.'), fieldMessage(issue, language)]))
}

const wrong = {
  name: 'for langt',
  password: 'kort',
  email: 'karen',
  score: 6,
  mode: 'secret',
  quarter: 'R',
  list: 'x',
  other: '',
  more: 1,
}

describe('what is wrong with a field is said in one sentence', () => {
  test('in Danish', () => {
    expect(messagesFor(wrong, 'da')).toEqual({
      name: 'Må højst være på 5 tegn.',
      password: 'Skal være på mindst 10 tegn.',
      email: 'Skal være en e-mailadresse, for eksempel karen@firma.dk.',
      score: 'Må ikke være over 5.',
      mode: 'Vælg en af: joint, named.',
      quarter: 'Har ikke det rigtige format.',
      list: 'Skal være en liste.',
      other: 'Er ikke gyldigt.',
      '': 'Ukendt felt: more.',
    })
  })

  test('in English', () => {
    expect(messagesFor(wrong, 'en')).toEqual({
      name: 'Must be at most 5 characters.',
      password: 'Must be at least 10 characters.',
      email: 'Must be an e-mail address, such as karen@company.com.',
      score: 'Must not be above 5.',
      mode: 'Choose one of: joint, named.',
      quarter: 'Does not have the right format.',
      list: 'Must be a list.',
      other: 'Is not valid.',
      '': 'Unknown field: more.',
    })
  })

  test.each([
    [{ name: '' }, 'Skal udfyldes.'],
    [{ name: undefined }, 'Skal udfyldes.'],
    [{ name: null }, 'Skal være tekst.'],
    [{ score: 0 }, 'Må ikke være under 1.'],
    [{ score: 2.5 }, 'Skal være et helt tal.'],
    [{ score: '3' }, 'Skal være et tal.'],
    [{ score: null }, 'Skal være et tal.'],
  ])('%j: %s', (part, message) => {
    const [name = ''] = Object.keys(part)
    expect(messagesFor({ ...wrong, ...part }, 'da')[name]).toBe(message)
  })

  test.each([
    [
      '2026-02-30',
      'Den dag findes ikke. En dag skrives som 2026-12-31.',
      'There is no such day. A day is written as 2026-12-31.',
    ],
    ['9999-12-31', 'Årstallet skal ligge mellem 2000 og 2099.', 'The year must lie between 2000 and 2099.'],
    [
      '9999-02-30',
      'Den dag findes ikke. En dag skrives som 2026-12-31.',
      'There is no such day. A day is written as 2026-12-31.',
    ],
  ])('a day such as %s, in one sentence', (day, da, en) => {
    const { issues = [] } = Day.safeParse(day, { reportInput: true }).error ?? {}
    expect(issues.map((issue) => fieldMessage(issue, 'da'))).toEqual([da])
    expect(issues.map((issue) => fieldMessage(issue, 'en'))).toEqual([en])
  })

  test('a rule of a contract by its name, in both languages', () => {
    for (const [path, body] of [
      ['responsibleName', { title: 'T', level: 'group', responsible: crypto.randomUUID(), responsibleName: 'N' }],
      ['reason', { status: 'dropped', version: 1 }],
      ['reason', { status: 'done', reason: 'Fordi', version: 1 }],
    ] as const) {
      const schema = path === 'reason' ? changeActionStatus.body : createAction.body
      const [issue] = schema.safeParse(body, { reportInput: true }).error?.issues ?? []
      if (!issue) throw new Error('nothing was refused')
      expect(issue.path).toEqual([path])
      expect(fieldMessage(issue, 'da')).not.toBe('Er ikke gyldigt.')
      expect(fieldMessage(issue, 'en')).not.toBe('Is not valid.')
    }
  })
})

test('every problem has a title and says what to do, in both languages and in other words', () => {
  const all = Object.entries(problems)
  expect(all.length).toBeGreaterThan(20)
  for (const [code, { status, da, en }] of all) {
    expect(status, code).toBeGreaterThanOrEqual(400)
    for (const words of [da, en]) {
      expect(words.title, code).toMatch(/^\p{Lu}.*[^.]$/u)
      expect(words.detail, code).toMatch(/^\p{Lu}.*\.$/u)
    }
    expect(da.detail, code).not.toBe(en.detail)
  }
})
