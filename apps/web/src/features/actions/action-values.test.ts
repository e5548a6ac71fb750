import { describe, expect, test } from 'vitest'
import { type ActionValues, meet, SOMEBODY, sentValues } from './action-values'

const seen: ActionValues = {
  title: 'Møder uden telefon',
  level: 'group',
  responsible: 'm1',
  responsibleName: '',
  deadline: '2026-12-31',
  problem: '',
  participants: 'm2 m3',
  department: '',
  measure: '',
  followUpOn: '',
}

describe('when two have changed the same action', () => {
  test('what each changed alone is kept of both, and nothing has to be chosen', () => {
    const theirs = { ...seen, deadline: '2027-01-15', participants: '' }
    const mine = { ...seen, title: 'Møder uden skærm' }
    expect(meet(seen, theirs, mine)).toEqual({
      values: { ...theirs, title: 'Møder uden skærm' },
      clashes: [],
      taken: ['deadline', 'participants'],
    })
  })

  test('what both changed differently is to be chosen, and mine stays until it is', () => {
    const theirs = { ...seen, title: 'Korte møder', problem: 'Støj' }
    const mine = { ...seen, title: 'Møder uden skærm', problem: 'Støj ' }
    expect(meet(seen, theirs, mine)).toEqual({ values: mine, clashes: ['title'], taken: [] })
  })

  test('who is responsible is one thing, a member or a name: half of each is never sent', () => {
    const theirs = { ...seen, responsible: SOMEBODY, responsibleName: 'Bent fra lageret' }
    expect(meet(seen, theirs, seen).values).toEqual(theirs)
    expect(meet(theirs, { ...theirs, responsibleName: 'Ole' }, { ...seen, responsible: 'm2' }).clashes).toEqual([
      'responsible',
    ])
  })

  test('a name that no longer counts is no difference', () => {
    expect(meet(seen, seen, { ...seen, responsibleName: 'Bent' })).toMatchObject({ clashes: [], taken: [] })
  })
})

test('what a browser sends is what is stored: line breaks of one kind, those who take part in one order', () => {
  const form = new FormData()
  form.append('problem', 'Støj\r\nog mørke')
  for (const id of ['m3', 'm2']) form.append('participants', id)
  expect(sentValues(form)).toMatchObject({ title: '', problem: 'Støj\nog mørke', participants: 'm2 m3' })
})
