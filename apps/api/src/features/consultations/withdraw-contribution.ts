import type * as contract from '@trivselsrum/contracts/taking-part'
import type { Config } from '../../config.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { isOwn } from './codes.ts'
import { emptyContribution, takeTurn } from './keep-contribution.ts'
import { withCode } from './with-code.ts'

/** Also when the consultation is closed. What is withdrawn stays so: withdrawing twice is withdrawing once. */
export function withdrawContribution(config: Config): PublicAction<typeof contract.withdrawContribution> {
  return (context, { body: { receipt, contribution } }) =>
    withCode(context, config, receipt, async ({ sql, apart }, { id }) => {
      const own = await sql`
        SELECT FROM contributions c WHERE c.id = ${contribution} AND c.consultation_id = ${id} AND ${isOwn(receipt)}`
      if (own.length === 0) throw new Problem('not-found')
      await takeTurn(sql, id)
      await emptyContribution({ apart }, id, contribution)
    })
}
