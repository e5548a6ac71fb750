import { readLibrary } from '@trivselsrum/toolkit/library'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersFrom, keptText, openedFile, ownFile } from './own-file'
import { privatePartsOf } from './private-parts'

const library = readLibrary()
const programmeOf = (tool: string) => {
  const programme = library.findProgramme(tool, library.newestProgramme(tool) ?? 0, 'da')
  if (!programme) throw new Error(`no programme of ${tool}`)
  return programme
}
const parts = privatePartsOf(programmeOf('role-model'))
const fileWith = (answers: Record<string, string>) =>
  ownFile({ tool: 'role-model', title: 'Kun mig', lead: 'Gemt af mig', language: 'da', parts, answers })

test('for oneself alone are warning signs, thermometer, statements and interviews; forms for talks are not', () => {
  const idsOf = (tool: string) => privatePartsOf(programmeOf(tool)).map(({ id }) => id)
  expect(idsOf('spot-strain')).toEqual(['signs', 'staircase'])
  expect(idsOf('role-model')).toEqual(['compass', 'temperature', 'reflection', 'interview'])
  expect(idsOf('stress-types')).toEqual(['interview'])
  expect(idsOf('care-talk')).toEqual(['practice'])
  expect(idsOf('maturity')).toEqual([])
  const [first, ...rest] = programmeOf('role-model').steps
  const without = { steps: [{ ...first, isSkipped: true } as (typeof rest)[number], ...rest], beside: [] }
  expect(privatePartsOf(without).map(({ id }) => id)).not.toContain('compass')
})

describe('what is saved as a file', () => {
  test('is read in words: what was ticked, where one stands, what was written', () => {
    const file = fileWith({
      'compass.headache.self': 'on',
      'temperature.level': 'yellow',
      'temperature.red.myself': 'Ringe til Åse',
      'reflection.acts': 'neutral',
      'interview.fortnight': 'Gå en tur\nhver dag',
    })
    for (const said of ['Jeg har hovedpine.', 'Det kender jeg', 'Du er belastet.', 'Ringe til Åse', 'Gå en tur'])
      expect(file).toContain(said)
    expect(file).toContain('Rød: Hvad kan jeg selv gøre?')
    expect(file).toContain('Hverken enig eller uenig')
    expect(file).not.toContain('Jeg er træt.')
  })

  test('comes back as it was, whatever was written, and never runs as script or markup', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('</script><script>alert(1)</script>', '<b>"&\'</b>', '\u2028', 'שלום'),
    )
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('interview.fortnight', 'temperature.red.myself', 'x'), text),
        (answers) => {
          const file = fileWith(answers)
          expect(openedFile(file, 'role-model')).toEqual({ ...answers })
          expect(file.match(/<script/g)).toHaveLength(1)
          expect(file.match(/<b>/g)).toBeNull()
        },
      ),
    )
  })

  test('is none of ours when it is of another tool, damaged, or anything else', () => {
    const file = fileWith({ 'interview.fortnight': 'x' })
    expect(openedFile(file, 'spot-strain')).toBeUndefined()
    expect(openedFile(file.slice(0, -60), 'role-model')).toBeUndefined()
    expect(openedFile('<!doctype html>', 'role-model')).toBeUndefined()
    for (const json of ['', 'null', '[]', '{"tool":"role-model"}', '{"tool":"role-model","answers":null}'])
      expect(answersFrom(json, 'role-model')).toBeUndefined()
    expect(answersFrom('{"tool":"role-model","answers":{"a":1,"b":"x"}}', 'role-model')).toEqual({ b: 'x' })
  })

  test('what is kept on the device comes back too', () => {
    expect(answersFrom(keptText('role-model', { a: 'Ø' }), 'role-model')).toEqual({ a: 'Ø' })
  })
})
