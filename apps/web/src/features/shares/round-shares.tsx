import { listShares } from '@trivselsrum/contracts/shares'
import { read } from '@/lib/api-server'
import { createShareAction } from './share.actions'
import { Shares } from './shares'

/** The links into an open anonymous round. */
export async function RoundShares(round: { company: string; quarter: string; round: string }) {
  const { company, quarter } = round
  const { departments, ...found } = await read(listShares, { params: { company, quarter }, query: {} })
  return (
    <Shares
      company={company}
      opens="round"
      found={found}
      departments={departments}
      action={createShareAction.bind(null, round)}
    />
  )
}
