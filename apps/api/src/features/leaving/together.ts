import { type Contents, Damaged, fileOf, type Row } from './archive.ts'
import type { Holding } from './holding.ts'
import { keptOf, taken } from './holdings.ts'

/**
 * Whether rows that are right by themselves are right together: one company, no two of one key, and none that names what
 * is not there.
 *
 * @throws Damaged.
 */
export function requireTogether(contents: Contents): void {
  if (contents.companies?.length !== 1) throw new Damaged({ file: fileOf('companies') })
  const ids = new Map<string, Set<unknown>>()
  for (const [table, holding] of taken) {
    const rows = contents[table] ?? []
    ids.set(table, new Set(rows.map(({ id }) => id)))
    requireOnce(table, rows, holding.key)
    requireNamed(table, rows, holding, ids)
  }
}

function requireOnce(table: string, rows: readonly Row[], key: readonly string[]) {
  const seen = new Set<string>()
  for (const [index, row] of rows.entries()) {
    seen.add(key.map((name) => row[name]).join(' '))
    if (seen.size <= index) throw new Damaged({ file: fileOf(table), row: index + 1 })
  }
}

function requireNamed(table: string, rows: readonly Row[], holding: Holding, ids: ReadonlyMap<string, Set<unknown>>) {
  for (const [column, { names }] of keptOf(holding)) {
    const known = names && ids.get(names)
    if (!known) continue
    const index = rows.findIndex((row) => row[column] !== null && !known.has(row[column]))
    if (index >= 0) throw new Damaged({ file: fileOf(table), row: index + 1, column })
  }
}
