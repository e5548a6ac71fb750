import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node'

/** The height of a line, in points. */
const LINE = 15

type Value = string | number | null

/** A sheet to be written: a head that stays in view, and lines. */
export interface Table {
  name: string
  columns: { head: string; width: number; kind: 'text' | 'day' | 'number' }[]
  lines: Value[][]
}

const font = { fontFamily: 'Calibri', fontSize: 11 } as const
const place = { alignVertical: 'top' } as const

/**
 * Tables as a spreadsheet (XLSX). Every text is a text by its cell’s type and format (`@`), so that one that begins with
 * `=` is never reckoned, also not after it was edited, and comes back as it was; days are dates.
 */
export async function spreadsheetOf(tables: Table[]): Promise<Uint8Array> {
  const sheets = tables.map(
    ({ name, columns, lines }): Sheet<never> => ({
      sheet: name,
      // When it is printed.
      orientation: 'landscape',
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [columns.map(({ head }) => headCell(head)), ...lines.map((line) => rowOf(line, columns))],
    }),
  )
  return new Uint8Array(await writeXlsxFile(sheets, font).toBuffer())
}

/** A row as tall as its longest text needs, up to a dozen lines: not every program makes room for it by itself. */
function rowOf(line: Value[], columns: Table['columns']): Cell[] {
  const linesOf = (value: Value, width = 10) =>
    String(value ?? '')
      .split('\n')
      .reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / width)), 0)
  const tallest = Math.min(12, Math.max(1, ...line.map((value, at) => linesOf(value, columns[at]?.width))))
  const [first, ...rest] = line.map((value, at) => cellOf(value, columns[at]?.kind))
  return [{ ...(first as object), height: tallest * LINE }, ...rest]
}

const headCell = (value: string): Cell => {
  return { ...place, value, type: String, format: '@', fontWeight: 'bold', backgroundColor: '#e4ece6', wrap: true }
}

function cellOf(value: Value, kind: Table['columns'][number]['kind'] = 'text'): Cell {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { ...place, value, type: Number }
  if (kind === 'day') return { ...place, value: new Date(`${value}T00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return { ...place, value, type: String, format: '@', wrap: true }
}
