import type * as contract from '@trivselsrum/contracts/companies'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { isReached } from '../identity/queries.ts'
import { mayReadMembers } from '../members/queries.ts'
import { mayReadResults } from '../rounds/standing.ts'
import { keepsTalks } from '../talks/queries.ts'
import { canDo } from './access.ts'

export const readCompany: CompanyAction<typeof contract.readCompany> = async ({ db, sql, actor }) => {
  // Named although the policies do: what they say about persons as well would have every company looked through.
  const [company] = await sql<{ slug: string; name: string; deletesAt: Date | null }>`
    SELECT slug, name, deletes_at AS "deletesAt" FROM companies WHERE id = app.company_id()`
  if (!company) throw new Problem('not-found')
  const me = await db.user.findFirstOrThrow({ where: { id: actor.userId } })
  return {
    ...company,
    me: { id: actor.membershipId, name: me.name, role: actor.role, isEmailProven: isReached(me) },
    can: {
      readMembers: mayReadMembers(actor.role),
      readResults: mayReadResults(actor),
      manage: canDo(actor.role, 'manage'),
      keepTalks: await keepsTalks({ sql, actor }),
    },
  }
}
