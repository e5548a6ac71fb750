import { expect, test } from 'vitest'
import { allNotes, requireRoom, stageOf } from './rules.ts'

const facts = { isRetired: false, hasDraft: false, isAdopted: false, isInConsultation: false }

test.each([
  ['talk', {}],
  ['draft', { hasDraft: true }],
  ['consultation', { hasDraft: true, isInConsultation: true }],
  ['adopted', { isAdopted: true }],
  ['draft', { isAdopted: true, hasDraft: true }],
  ['retired', { isAdopted: true, isRetired: true }],
] as const)('how far it has come: %s', (stage, more) => {
  expect(stageOf({ ...facts, ...more })).toBe(stage)
})

test('every box is there in its order, empty where nothing was saved', () => {
  const saved = { box: 'vision', text: 'Ro på', version: 2, savedBy: 'Mette', savedAt: new Date() } as const
  const notes = allNotes([saved])
  expect(notes.map(({ box }) => box)).toEqual(['important', 'vision', 'culture', 'stigma', 'experience', 'forms'])
  expect(notes[1]).toEqual(saved)
  expect(notes[0]).toEqual({ box: 'important', text: '', version: 0, savedBy: null, savedAt: null })
})

test('a company has at most 100', () => {
  expect(() => requireRoom(99)).not.toThrow()
  expect(() => requireRoom(100)).toThrow(expect.objectContaining({ code: 'too-many-policies' }))
})
