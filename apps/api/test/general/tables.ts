import type pg from 'pg'

/** What owns rows: a company, or a person. */
export const roots: Record<string, Owner> = { companies: 'company', users: 'person' }

type Owner = 'company' | 'person'

export interface Table {
  name: string
  owner: Owner | undefined
  /** The column that says whose a row is. */
  column: string
}

/** Every table outside PostgreSQL's own schemas and the queue's, by its name in `public`. */
export async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    SELECT CASE WHEN n.nspname = 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS name,
      ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped) AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'f') AND n.nspname !~ '^(pg_|information_schema$|graphile_worker$)' ORDER BY 1`)
  return rows.map(({ name, columns }) => {
    const root = roots[name]
    if (root) return { name, owner: root, column: 'id' }
    if (columns.includes('company_id')) return { name, owner: 'company', column: 'company_id' }
    if (columns.includes('user_id')) return { name, owner: 'person', column: 'user_id' }
    return { name, owner: undefined, column: '' }
  })
}
