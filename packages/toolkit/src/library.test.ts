import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { isList, sectionsOf } from './document/sections.ts'
import { rating } from './kinds/rating.ts'
import { statementsOf } from './kinds/rating-content.ts'
import { readLibrary, toolsFolder } from './library.ts'
import { activityOf } from './tool.ts'

const copies: string[] = []
afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true })
})

/** A copy of the product's tools in which one JSON file has been changed. */
function withChange(file: string, change: (text: string) => string) {
  const copy = mkdtempSync(join(tmpdir(), 'tools-'))
  copies.push(copy)
  cpSync(toolsFolder, copy, { recursive: true })
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')))
  return copy
}

describe('the library', () => {
  test('holds the eleven tools in the order of their numbers, in both languages', () => {
    const library = readLibrary()
    expect(library.list('da').map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(library.list('en')[6]?.name).toBe('The good leader: care talk')
  })

  test('tool 1 asks twenty statements, four on each of five levels, and every one has tools that work on it', () => {
    const content = activityOf(readLibrary().find('maturity', 1, 'da'), 'rating')?.content
    expect(content?.groups.map(({ statements }) => statements.length)).toEqual([4, 4, 4, 4, 4])
    expect(content && statementsOf(content).every(({ tools }) => tools.length > 0)).toBe(true)
  })

  test('tool 3 holds what the brief counts, with the same sections in both languages', () => {
    const [da, en] = (['da', 'en'] as const).map((language) =>
      activityOf(readLibrary().find('policy', 1, language), 'document'),
    )
    expect(da?.content.boxes).toHaveLength(6)
    expect(da?.content.questions).toHaveLength(8)
    expect(Object.keys(da?.text.forms ?? {})).toEqual(['rules', 'policy', 'guideposts', 'words'])
    const sections = (form: string, text = da) =>
      sectionsOf(text?.text.forms[form]?.template ?? { type: 'doc', content: [] })
    for (const [form, count] of Object.entries({ rules: 2, policy: 12, guideposts: 4, words: 4 })) {
      expect(sections(form)).toHaveLength(count)
      expect(sections(form, en).map(({ id }) => id)).toEqual(sections(form).map(({ id }) => id))
    }
    const points = sections('policy')
      .find(({ id }) => id === 'contact')
      ?.blocks.find(isList)
    expect(points?.content).toHaveLength(7)
  })

  test('knows no version that was never published', () => {
    expect(readLibrary().find('maturity', 99, 'da')).toBeUndefined()
    expect(readLibrary().newestVersion('maturity')).toBe(1)
    expect(readLibrary().newestVersion('dialogue')).toBeUndefined()
  })
})

describe('a bad pack stops the start and names its file and place', () => {
  const text = '01-maturity/v1/text.en.json'
  const tool = '01-maturity/v1/tool.json'
  test.each([
    [
      'a missing translation',
      text,
      (json: string) => json.replace(/"passive-2": "[^"]*",/, ''),
      /text\.en\.json.*passive-2/s,
    ],
    [
      'a text nobody asked for',
      text,
      (json: string) => json.replace('"passive-1"', '"passive-9": "x", "passive-1"'),
      /passive-9/,
    ],
    ['a doubled id', tool, (json: string) => json.replace('"passive-2"', '"passive-1"'), /"passive-1" stands twice/],
    [
      'a tool that does not exist',
      tool,
      (json: string) => json.replace('"stress-types"', '"stress"'),
      /no tool "stress"/,
    ],
    ['weights out of balance', tool, (json: string) => json.replace('"weight": 2', '"weight": 3'), /balance/],
    ['bands out of order', tool, (json: string) => json.replace('"from": 15', '"from": 9'), /bands must rise/],
    ['an unknown kind', tool, (json: string) => json.replace('"rating"', '"quiz"'), /activities\[0\]\.kind/],
    [
      'a question that belongs nowhere',
      '03-policy/v1/tool.json',
      (json: string) => json.replace('"acute-phase"', '"acute"'),
      /no template has a section "acute"/,
    ],
    [
      'a doubled id in a programme',
      '02-dialogue/programme-v1/programme.json',
      (json: string) => json.replace('"busyness"', '"stress"'),
      /programme\.json.*cards: the id "stress" stands twice/s,
    ],
    [
      'an unknown kind in a programme',
      '02-dialogue/programme-v1/programme.json',
      (json: string) => json.replace('"kind": "film"', '"kind": "quiz"'),
      /programme\.json.*steps\[1\]\.activities\[0\]\.kind/s,
    ],
    [
      'a card without words in one language',
      '02-dialogue/programme-v1/text.en.json',
      (json: string) => json.replace(/"busyness": "[^"]*",/, ''),
      /text\.en\.json: activities\.cards.*busyness/s,
    ],
    ['broken JSON', text, (json: string) => json.slice(1), /text\.en\.json/],
  ])('%s', (_, file, change, message) => {
    expect(() => readLibrary(withChange(file, change))).toThrow(message)
  })
})

describe('the rating kind', () => {
  const content = activityOf(readLibrary().find('maturity', 1, 'da'), 'rating')?.content
  if (!content) throw new Error('tool 1 is missing')
  const complete = Object.fromEntries(statementsOf(content).map(({ id }) => [id, 3]))

  test('takes a complete answer and refuses 0, 6, 2.5, "3", null, a missing and an unknown statement', () => {
    const schema = rating.answer(content)
    expect(schema.safeParse(complete).success).toBe(true)
    for (const score of [0, 6, 2.5, '3', null, undefined])
      expect(schema.safeParse({ ...complete, 'passive-1': score }).success).toBe(false)
    expect(schema.safeParse({ ...complete, extra: 1 }).success).toBe(false)
  })

  test('tells what is missing', () => {
    const { 'creating-4': _, ...partial } = complete
    expect(rating.progress(content, partial)).toEqual({ answered: 19, of: 20, missing: ['creating-4'] })
  })
})

/** A hash of what a JSON file says, whatever its line breaks. */
function fingerprint(file: string) {
  return createHash('sha256')
    .update(JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))
    .digest('hex')
}

test('a published version never changes: old rounds must open with the statements as they were asked', () => {
  const published = JSON.parse(readFileSync(join(toolsFolder, 'published.json'), 'utf8'))
  const hashes = Object.fromEntries(
    readdirSync(toolsFolder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\/(programme-)?v\d+\/[^/]+\.json$/.test(file))
      .sort()
      .map((file) => [file, fingerprint(join(toolsFolder, file))]),
  )
  expect(hashes).toEqual(published)
})
