import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf, harmlessCell, plainCell } from './csv.ts'

/** Cells as people and attackers write them: what spreadsheets look for stands in many of them. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ';', 'x', 'ø', '🌱', '\u05d0'),
  }),
)

const read = (file: string): string[][] => parse(file, { bom: true, delimiter: ';', record_delimiter: '\r\n' })

test('begins with the mark of UTF-8 and has a line for each row', () => {
  expect(
    csvOf([
      ['Hvem', 'Hvad'],
      ['Åse "Bo"; Bak', '1\n2'],
    ]),
  ).toBe('\ufeff"Hvem";"Hvad"\r\n"Åse ""Bo""; Bak";"1\n2"\r\n')
})

test.each(['=1+1', '+45 12', '-1', '@SUM(A1)', '\t=1', ' =1', '\tx', '\rx'])('takes the formula out of %j', (text) => {
  expect(harmlessCell(text)).toBe(`'${text}`)
})

test.each(['', 'Søren', "'s-Hertogenbosch", "'x", '1-1', 'a=b'])('leaves %j as it is', (text) => {
  expect(harmlessCell(text)).toBe(text)
})

test('comes apart into the cells it was made of, and none of them begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const cells = read(csvOf(rows))
      for (const written of cells.flat()) expect(written).not.toMatch(/^\s*[=+\-@]|^[\t\r]/)
      expect(cells.map((row) => row.map(plainCell))).toEqual(rows)
    }),
  )
})
