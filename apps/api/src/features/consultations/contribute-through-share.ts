import type * as contract from '@trivselsrum/contracts/taking-part'
import { Problem } from '../../platform/problems.ts'
import type { ShareAction } from '../../platform/scopes.ts'
import { requireGood } from '../shares/queries.ts'
import { contributeTo } from './take-part.ts'

/** What is kept says nothing of the link it came through; the link says nothing of what came through it. */
export const contributeThroughShare: ShareAction<typeof contract.contributeThroughShare> = async (context, input) => {
  const { id } = await requireGood(context, 'consultation')
  const { consultation = id } = input.query
  if (consultation !== id) throw new Problem('another-link-open')
  return contributeTo(context, id, input.body)
}
