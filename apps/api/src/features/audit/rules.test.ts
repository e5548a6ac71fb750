import { describe, expect, test } from 'vitest'
import { aboutIn, actIn, idsIn, momentIn } from './rules.ts'

const mette = '01930000-0000-7000-8000-000000000001'
const lager = '01930000-0000-7000-8000-000000000002'
const names = new Map([
  [mette, 'Mette Aagaard'],
  [lager, 'Lageret'],
])

describe('a line of the log in words', () => {
  test.each([
    [{ member: mette, from: 'amo', to: 'owner' }, 'Mette Aagaard · AMO → Ejer'],
    [{ member: mette, department: null }, 'Mette Aagaard · ingen'],
    [{ department: lager, oldName: 'member', newName: 'Lageret' }, 'Lageret · member → Lageret'],
    [{ department: '01930000-0000-7000-8000-000000000009', into: lager }, 'ingen → Lageret'],
    [{ quarter: '2026-Q4', mode: 'joint' }, '4. kvartal 2026 · fælles'],
    [{ status: 'underway' }, 'i gang'],
    [{ changed: ['name', 'cvr'] }, 'navn, CVR-nummer'],
    [{ meansFrom: 6, detailsFrom: 12 }, 'gennemsnit fra 6 svar · fordelinger fra 12 svar'],
    [{}, ''],
    [{ somethingNewer: 'x' }, ''],
  ])('%j', (subject, said) => {
    expect(aboutIn(subject, names, 'da')).toBe(said)
  })

  test('is said in English as well', () => {
    expect(actIn('role-changed', 'en')).toBe('Role changed')
    expect(aboutIn({ quarter: '2026-Q4', mode: 'named' }, names, 'en')).toBe('Q4 2026 · named')
  })

  test.each(['something-newer', 'constructor'])('of a kind that is not known keeps its own name: %s', (action) => {
    expect(actIn(action, 'da')).toBe(action)
  })

  test('names what it is about by ids, each asked for once, and nothing that is none', () => {
    const subjects = [
      { member: mette, department: lager },
      { member: mette },
      { invitation: 'x', into: null, to: lager },
    ]
    expect(idsIn(subjects)).toEqual([mette, lager])
  })
})

test('moments are said in Danish time', () => {
  expect(momentIn(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-25 00:30')
})
