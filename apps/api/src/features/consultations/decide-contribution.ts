import type * as contract from '@trivselsrum/contracts/contributions'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRunner } from './access.ts'
import { changed, lockContribution, noteDecision, readContribution, requireThere } from './contributions.ts'
import { readRow } from './queries.ts'

/** Words that were taken in stay in the draft whatever is decided afterwards: they are changed there, by hand. */
export const decideContribution: CompanyAction<typeof contract.decideContribution> = async (context, input) => {
  const { version, outcome, reason } = input.body
  requireRunner(context.actor.role)
  const course = await readRow(context.sql, input.params.consultation)
  const contribution = await lockContribution(context, course, { id: input.params.contribution, version })
  requireThere(contribution)
  if (contribution.mergedInto) throw new Problem('contribution-changed', changed(contribution))
  const isTaken = outcome === 'accepted' || outcome === 'partly'
  const takenWords = isTaken ? contribution.takenWords : null
  await noteDecision(context, contribution.id, { outcome, reason: outcome ? reason : '', takenWords })
  return readContribution(context, course, contribution.id)
}
