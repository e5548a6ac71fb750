import type { CompanyFacts, Thresholds } from '@trivselsrum/contracts/companies'
import type { z } from 'zod'
import type { Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'

/**
 * The facts and thresholds of the company, locked until the transaction ends where they are about to change: what the
 * audit log says has changed is what did.
 */
export async function readForChange(sql: Sql) {
  await sql`SELECT FROM companies WHERE id = app.company_id() FOR NO KEY UPDATE`
  return readSettingsOf(sql)
}

export async function readSettingsOf(sql: Sql) {
  const [row] = await sql<z.output<typeof CompanyFacts> & z.output<typeof Thresholds>>`
    SELECT name, cvr, industry, headcount, language, means_from AS "meansFrom", details_from AS "detailsFrom"
    FROM companies WHERE id = app.company_id()`
  if (!row) throw new Problem('not-found')
  const { meansFrom, detailsFrom, ...facts } = row
  return { facts, thresholds: { meansFrom, detailsFrom } }
}
