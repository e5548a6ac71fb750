import { expect, test } from 'vitest'
import { nextThing } from './next-thing'

const edition = { number: 1, adoptedOn: '2026-01-10', adoptedBy: 'AMO', reviewOn: '2027-01-10', publishedAt: null }
const adopted: Parameters<typeof nextThing>[0] = {
  stage: 'adopted',
  form: 'rules',
  notes: [],
  draft: null,
  editions: [edition],
  consultation: null,
}
const published = { ...adopted, editions: [{ ...edition, publishedAt: new Date('2026-01-11') }] }

test('an adopted text is published, then rests until a month before its review', () => {
  expect(nextThing(adopted, [], '2026-01-10')).toBe('publish')
  expect(nextThing(published, [], '2026-12-10')).toBe('rest')
  expect(nextThing(published, [], '2026-12-11')).toBe('review')
  expect(nextThing(published, [], '2027-02-01')).toBe('review')
})

test('one that was retired waits for nothing, and one that is out for what others say', () => {
  expect(nextThing({ ...adopted, stage: 'retired' }, [], '2027-02-01')).toBe('retired')
  const consultation = { id: crypto.randomUUID(), closesOn: '2026-02-01' }
  expect(nextThing({ ...published, consultation }, [], '2026-01-20')).toBe('listen')
})
