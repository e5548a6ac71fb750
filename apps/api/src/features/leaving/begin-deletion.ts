import type { beginDeletion as contract } from '@trivselsrum/contracts/leaving'
import { recordAct } from '../../platform/audit.ts'
import { tell } from '../../platform/outbox.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction, CompanyProof } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { type Means, proveSelf } from '../second-factor/prove-self.ts'
import { requireRight } from './access.ts'
import { endOfGrace, requireName } from './rules.ts'

/** The company is closed with the next request; links and invitations find nothing from then on. */
export const beginDeletion: CompanyAction<typeof contract> = async (context) => {
  const { sql, now } = context
  await takeTurnAs(context)
  const deletesAt = endOfGrace(now)
  const begun = await sql`
    UPDATE companies SET deletes_at = ${deletesAt} WHERE id = app.company_id() AND deletes_at IS NULL RETURNING id`
  // Another owner was first, and the company is closed.
  if (begun.length === 0) throw new Problem('company-closed', { deletesAt: deletesAt.toISOString() })
  await recordAct(context, 'deletion-begun', {})
  await tell(context, 'company-closing', {})
  return { deletesAt }
}

/** That this company is meant is asked before the password, which a code would be used up for. */
export function provingDeletion(means: Means): CompanyProof<typeof contract> {
  return {
    may: async ({ sql, actor }, { body }) => {
      requireRight(actor.role, 'delete')
      const [company] = await sql<{ name: string }>`SELECT name FROM companies WHERE id = app.company_id()`
      requireName(body.companyName, company?.name ?? '')
    },
    prove: (context, { body }) => proveSelf(context, means, body.proof),
  }
}
