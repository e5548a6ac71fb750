import type * as contract from '@trivselsrum/contracts/editions'
import { dayOf } from '@trivselsrum/toolkit/day'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readEditionRow } from './queries.ts'

export const confirmReading: CompanyAction<typeof contract.confirmReading> = async (context, { params }) => {
  const { sql, actor, now } = context
  const { id, publishedAt } = await readEditionRow(context, params)
  if (!publishedAt) throw new Problem('edition-not-published')
  await sql`
    INSERT INTO policy_readings (edition_id, membership_id, read_on)
    VALUES (${id}, ${actor.membershipId}, ${dayOf(now)}::date)
    ON CONFLICT (company_id, edition_id, membership_id) DO NOTHING`
}
