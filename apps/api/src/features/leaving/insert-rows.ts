import type { Ask } from '../../platform/database.ts'
import { Damaged, fileOf, type Row } from './archive.ts'

/**
 * Inserts rows as they are named in JSON, into the company of the transaction.
 *
 * @throws Damaged with the row that the database refuses: something that a check or a key has the last word on.
 */
export async function insertRows(ask: Ask, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0] ?? {}).filter((name) => /^[a-z_]+$/.test(name))
  const insert = (some: readonly Row[]) =>
    ask(
      `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(some)],
    )
  await ask('SAVEPOINT before')
  try {
    await insert(rows)
  } catch (error) {
    if (!isRefused(error)) throw error
    await ask('ROLLBACK TO SAVEPOINT before')
    throw new Damaged({ file: fileOf(table), ...(await findRefused(rows, insert)) })
  }
  await ask('RELEASE SAVEPOINT before')
}

async function findRefused(rows: readonly Row[], insert: (some: readonly Row[]) => Promise<unknown>) {
  for (const [index, row] of rows.entries())
    try {
      await insert([row])
    } catch {
      return { row: index + 1 }
    }
  return {}
}

/** Values that the database does not take, or that break a key or a check. */
function isRefused(error: unknown): boolean {
  return /^(22|23)/.test((error as { code?: string }).code ?? '')
}
