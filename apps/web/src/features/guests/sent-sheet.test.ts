import { expect, test } from 'vitest'
import { sentSheet } from './sent-sheet'

const id = '0199a1b2-0000-7000-8000-000000000001'

function formOf(entries: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(entries)) form.set(name, value)
  return form
}

test('a sheet is read from its form: every score by its statement, and the department by its id', () => {
  const form = formOf({
    $ACTION_KEY: 'k1',
    receipt: '7K3MQ9TX',
    round: id,
    'answer-active-1': '4',
    'answer-creating-4': '1',
    department: `${id} Værkstedet på Ågade`,
  })
  const { values, ...sheet } = sentSheet(form)
  const answers = { 'active-1': 4, 'creating-4': 1 }
  expect(sheet).toEqual({ receipt: '7K3MQ9TX', round: id, answers, department: id })
  expect(values).toMatchObject({ 'answer-active-1': '4', department: `${id} Værkstedet på Ågade` })
  expect(Object.keys(values)).not.toContain('$ACTION_KEY')
})

test('who would rather not say is of no department', () => {
  expect(sentSheet(formOf({ department: '' })).department).toBeUndefined()
  expect(sentSheet(formOf({})).department).toBeUndefined()
})
