import { expect, test } from 'vitest'
import { verdictOn } from './verdict'

const content = {
  scale: { min: 1, max: 5 },
  bands: [{ id: 'any', from: 1 }],
  groups: [
    { id: 'low', weight: -2, statements: [{ id: 'low-1', tools: [] }] },
    { id: 'even', weight: 0, statements: [{ id: 'even-1', tools: [] }] },
    { id: 'high', weight: 2, statements: [{ id: 'high-1', tools: [] }] },
  ],
}

test('up is wanted where a level should fit, down where it should not; levels and their statements alike', () => {
  for (const suffix of ['', '-1']) {
    expect(verdictOn(`high${suffix}`, 1, content)).toBe('wanted')
    expect(verdictOn(`high${suffix}`, -1, content)).toBe('unwanted')
    expect(verdictOn(`low${suffix}`, -0.2, content)).toBe('wanted')
    expect(verdictOn(`low${suffix}`, 0.2, content)).toBe('unwanted')
  }
})

test('there is no verdict on what did not change, on a level that pulls neither way, or on what is not known', () => {
  expect(verdictOn('high', 0, content)).toBeUndefined()
  expect(verdictOn('even-1', 3, content)).toBeUndefined()
  expect(verdictOn('gone', 3, content)).toBeUndefined()
})
