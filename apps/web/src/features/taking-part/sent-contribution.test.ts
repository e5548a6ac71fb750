import { expect, test } from 'vitest'
import { sentContribution } from './sent-contribution'

const sent = (entries: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(entries)) form.set(name, value)
  return sentContribution(form)
}
const typed = { kind: 'suggestion', section: 'help', words: 'Ring bare', text: 'Det er kortere', name: ' ' }
const about = { block: '1', from: '5', to: '9', passage: 'Ring' }

test('a suggestion carries its passage, its words and why; an empty name is none', () => {
  const { body } = sent({ ...typed, ...about })
  expect(body).toMatchObject({
    passage: { block: 1, from: 5, to: 9, text: 'Ring' },
    words: 'Ring bare',
    text: 'Det er kortere',
    name: null,
    isSure: false,
  })
  expect(sent({ ...typed, name: 'Ida', isSure: 'yes' }).body).toMatchObject({
    name: 'Ida',
    isSure: true,
    passage: null,
  })
})

test('a comment carries no words, though they were typed; they come back to the form', () => {
  const { body, values } = sent({ ...typed, kind: 'comment', $ACTION_KEY: 'k1' })
  expect(body.words).toBe('')
  expect(values).toEqual({ ...typed, kind: 'comment' })
})

test('what is sent for the whole section after all is about no passage', () => {
  expect(sent({ ...typed, ...about, wholeSection: 'yes' }).body.passage).toBeNull()
})
