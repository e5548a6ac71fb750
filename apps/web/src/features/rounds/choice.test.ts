import { describe, expect, test } from 'vitest'
import { choiceOf, choiceValues, isTicked } from './choice'

function formOf(entries: [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

describe('who is asked, as a form sends it', () => {
  const ticked: [string, string][] = [
    ['roles', 'leader'],
    ['departments', 'one'],
    ['departments', 'two'],
  ]

  test('is what was ticked', () => {
    expect(choiceOf(formOf([['whom', 'some'], ...ticked]))).toEqual({
      everyone: false,
      roles: ['leader'],
      departments: ['one', 'two'],
      members: [],
    })
  })

  test('is everybody and nothing else where everybody was chosen', () => {
    expect(choiceOf(formOf([['whom', 'everyone'], ...ticked]))).toEqual({
      everyone: true,
      roles: [],
      departments: [],
      members: [],
    })
  })

  test('stays ticked after a refusal, also what did not count', () => {
    const values = choiceValues(formOf([['whom', 'everyone'], ...ticked]))
    expect(values.whom).toBe('everyone')
    expect(['one', 'two', 'three'].map((id) => isTicked(values, 'departments', id))).toEqual([true, true, false])
    expect(isTicked(values, 'roles', 'leader')).toBe(true)
  })
})
