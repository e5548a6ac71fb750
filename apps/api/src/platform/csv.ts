/** What spreadsheets take for the beginning of a formula, also behind spaces; or behind apostrophes, which are then meant. */
const likeFormula = /^'*\s*[=+\-@]|^'*[\t\r]/

/**
 * A text that spreadsheets leave alone: one that they would take for a formula (`=HYPERLINK(…)` as somebody's name)
 * gets an apostrophe in front, and so does one that looks as if it had got it. `plainCell` gives back what it was.
 */
export function harmlessCell(text: string): string {
  return likeFormula.test(text) ? `'${text}` : text
}

/** The text that `harmlessCell` was given. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && likeFormula.test(cell) ? cell.slice(1) : cell
}

/**
 * Rows as a file that Danish spreadsheets open as it is: UTF-8 with its mark, semicolons, every cell in quotes and
 * harmless.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`
}

function cellOf(text: string): string {
  return `"${harmlessCell(text).replaceAll('"', '""')}"`
}
