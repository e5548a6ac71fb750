import type { Consultation } from '@trivselsrum/contracts/consultations'
import type { Contribution, ContributionOutcome } from '@trivselsrum/contracts/contributions'
import type { SectionOutcomes } from './answer-draft'

/** How many contributions of each section came to what; one that is merged came to what the one that stands for it did. */
export function outcomesOf(
  sections: Consultation['sections'],
  contributions: readonly Contribution[],
): SectionOutcomes[] {
  const byId = new Map(contributions.map((contribution) => [contribution.id, contribution]))
  const outcomeOf = ({ outcome, mergedInto }: Contribution) =>
    mergedInto === null ? outcome : (byId.get(mergedInto)?.outcome ?? null)
  return sections.map(({ id, heading }) => {
    const counts: Record<ContributionOutcome, number> = { accepted: 0, partly: 0, declined: 0, later: 0 }
    for (const contribution of contributions) {
      const outcome = contribution.section === id && !contribution.isWithdrawn ? outcomeOf(contribution) : null
      if (outcome) counts[outcome]++
    }
    return { heading, counts }
  })
}
