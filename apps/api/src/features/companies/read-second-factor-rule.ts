import type * as contract from '@trivselsrum/contracts/second-factor'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { hasSecondFactor } from '../second-factor/queries.ts'
import { canDo } from './access.ts'

export const readSecondFactorRule: CompanyAction<typeof contract.readSecondFactorRule> = async ({ sql, actor }) => {
  const [company] = await sql<{ isRequired: boolean }>`
    SELECT requires_second_factor AS "isRequired" FROM companies WHERE id = app.company_id()`
  if (!company) throw new Problem('not-found')
  return {
    isRequired: company.isRequired,
    hasOwn: await hasSecondFactor(sql, actor.userId),
    can: { require: canDo(actor.role, 'require second factor') },
  }
}
