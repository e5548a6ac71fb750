import type { CompanyContext } from '../../platform/scopes.ts'

/** What the company is called now. */
export async function readCompanyName({ sql }: Pick<CompanyContext, 'sql'>): Promise<string> {
  const [company] = await sql<{ name: string }>`SELECT name FROM companies WHERE id = app.company_id()`
  return company?.name ?? ''
}
