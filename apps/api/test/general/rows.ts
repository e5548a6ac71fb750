import type pg from 'pg'
import type { Side } from './world.ts'

/** A table of the database and the column that says whose a row is. */
export interface OwnedTable {
  table: string
  column: string
  owner: 'company' | 'person'
}

/** Every table with rows of a company or of a person, as the catalogue has them. */
export async function ownedTables(client: pg.Client): Promise<OwnedTable[]> {
  const { rows } = await client.query<OwnedTable>(`
    SELECT DISTINCT ON (table_name) table_name AS table, column_name AS column,
      CASE WHEN column_name = 'user_id' OR table_name = 'users' THEN 'person' ELSE 'company' END AS owner
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
      AND (column_name IN ('company_id', 'user_id') OR column_name = 'id' AND table_name IN ('companies', 'users'))
    ORDER BY table_name, column_name`)
  return rows
}

/** Whose rows are meant, as the column of the table names them. */
export function idsOf({ companyId, userIds }: Side, { owner }: OwnedTable): string[] {
  return owner === 'company' ? [companyId] : userIds
}

/** A fingerprint of everything one side has, by table: any change of any value changes it. */
export async function fingerprint(client: pg.Client, side: Side): Promise<Record<string, string>> {
  const prints: Record<string, string> = {}
  for (const owned of await ownedTables(client)) {
    const { rows } = await client.query<{ print: string; count: number }>(
      `SELECT count(*)::int AS count, COALESCE(md5(string_agg(t::text, chr(10) ORDER BY t::text)), '') AS print
       FROM ${owned.table} t WHERE ${owned.column} = ANY($1)`,
      [idsOf(side, owned)],
    )
    prints[owned.table] = `${rows[0]?.count} rows ${rows[0]?.print}`
  }
  return prints
}
