import { describe, expect, test } from 'vitest'
import { stepsOf } from './policy-steps'

type Asked = Parameters<typeof stepsOf>[0]

const begun: Asked = { form: null, notes: [], draft: null, editions: [], consultation: null }
const draft: Asked['draft'] = {
  edition: crypto.randomUUID(),
  number: 1,
  head: 3,
  startedAt: new Date(),
  emptyPlaces: [],
}
const edition = { number: 1, adoptedOn: '2026-11-01', adoptedBy: 'AMO', reviewOn: '2027-11-01', publishedAt: null }
const note = { box: 'vision', text: 'Åbenhed', version: 1, savedBy: 'Karen', savedAt: new Date() } as const

const next = (policy: Partial<Asked>, held: Parameters<typeof stepsOf>[1] = []) =>
  stepsOf({ ...begun, ...policy }, held).find(({ state }) => state === 'next')?.id

describe('the way of a text', () => {
  test('begins with the talk, and goes on to the form once something of it was kept', () => {
    expect(next({})).toBe('talk')
    expect(next({ notes: [{ ...note, text: ' ' }] })).toBe('talk')
    expect(next({ notes: [note] })).toBe('form')
  })

  test('goes on to the consultation once its draft is out, and to the adoption once everybody knows what came of it', () => {
    const written = { form: 'rules', draft } as const
    const held = (state: 'open' | 'closed' | 'answered', contributions = 2) => [{ edition: 1, state, contributions }]
    expect(next(written)).toBe('write')
    const out = { id: crypto.randomUUID(), closesOn: '2026-12-01' }
    expect(next({ ...written, consultation: out }, held('open'))).toBe('consult')
    expect(next(written, held('closed'))).toBe('consult')
    expect(next(written, held('closed', 0))).toBe('adopt')
    expect(next(written, held('answered'))).toBe('adopt')
  })

  test('has nothing next once it is adopted, and begins with the writing again in a new edition', () => {
    const adopted = { form: 'rules' as const, editions: [edition] }
    expect(next(adopted)).toBeUndefined()
    const answered = [{ edition: 1, state: 'answered', contributions: 2 }] as const
    expect(next({ ...adopted, draft: { ...draft, number: 2 } }, answered)).toBe('write')
  })
})
