import type pg from 'pg'

/** Adds rows to tables of a company by its address, past every rule: for a world that has something of everything. */
export async function insertInto(admin: pg.Client, company: string) {
  const { rows } = await admin.query<{ id: string }>('SELECT id FROM companies WHERE slug = $1', [company])
  const companyId = rows[0]?.id ?? ''
  return async (table: string, row: Record<string, unknown>) => {
    const columns = { company_id: companyId, ...row }
    const places = Object.keys(columns).map((_, index) => `$${index + 1}`)
    await admin.query(
      `INSERT INTO ${table} (${Object.keys(columns).join(', ')}) VALUES (${places.join(', ')})`,
      Object.values(columns),
    )
  }
}
