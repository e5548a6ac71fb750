import { readLibrary } from '@trivselsrum/toolkit/library'
import { adapted, asPublished } from '@trivselsrum/toolkit/programme/adaptation'
import { describe, expect, test } from 'vitest'
import { requireShort } from '../toolbox/short-adaptation.ts'
import { differenceTo, requirePlaceFor, requireRoom } from './plan-rules.ts'

const person = (id: string, name: string, member: string | null = null) => ({ id, name, member })
const people = [person('1', 'Åse', 'aase'), person('2', 'Bo'), person('3', 'Bo'), person('4', 'Lis', 'lis')]

describe('who is invited', () => {
  test('is who is named: others go, those who were there stay as they are, new ones come', () => {
    const invited = { members: ['aase', 'ida', 'ida'], names: ['Bo', 'Per'] }
    expect(differenceTo(invited, { people, hasBegun: false })).toEqual({
      gone: ['3', '4'],
      newMembers: ['ida'],
      newNames: ['Per'],
    })
  })

  test('two of the same name are two people', () => {
    const invited = { members: ['aase', 'lis'], names: ['Bo', 'Bo', 'Bo'] }
    expect(differenceTo(invited, { people, hasBegun: false })).toEqual({ gone: [], newMembers: [], newNames: ['Bo'] })
  })

  test('nobody is taken out of the room once it has begun', () => {
    const invited = { members: ['ida'], names: [] }
    expect(differenceTo(invited, { people, hasBegun: true })).toEqual({ gone: [], newMembers: ['ida'], newNames: [] })
  })
})

test('a company has room for 2,000 workshops', () => {
  expect(() => requireRoom(1999)).not.toThrow()
  expect(() => requireRoom(2000)).toThrow('too-many-workshops')
})

test('what is one’s own has 60,000 characters at most', () => {
  const own = (length: number) => ({ ...asPublished, steps: { x: { how: 'x'.repeat(length) } } })
  const around = JSON.stringify(own(0)).length
  expect(() => requireShort(own(60_000 - around))).not.toThrow()
  expect(() => requireShort(own(60_001 - around))).toThrow('adaptation-too-long')
})

test('what was written keeps its place: in a step that is left out, but not in a prompt that is gone', () => {
  const published = readLibrary().findProgramme('policy', 1, 'da')
  if (!published) throw new Error('the tool is gone')
  const own = { opening: [{ id: 'own-more', text: 'Hvad mere?' }] }
  const written = [{ activity: 'opening', box: 'vision' }]
  const inOwn = [...written, { activity: 'opening', box: 'own-more' }]
  const without = adapted(published, { ...asPublished, steps: { opening: { isSkipped: true } } })
  expect(() => requirePlaceFor(written, without)).not.toThrow()
  expect(() => requirePlaceFor(inOwn, without)).toThrow('prompt-written-in')
  expect(() => requirePlaceFor(inOwn, adapted(published, { ...asPublished, own }))).not.toThrow()
})
