import { graceDays } from '@trivselsrum/contracts/leaving'
import { Problem } from '../../platform/problems.ts'

/** When a company is deleted whose deletion begins now. */
export function endOfGrace(now: Date): Date {
  return new Date(now.getTime() + graceDays * 24 * 60 * 60 * 1000)
}

/**
 * Whoever deletes a company types what it is called, so that it is this one they mean.
 *
 * @throws Problem `wrong-company-name`.
 */
export function requireName(typed: string, name: string) {
  if (typed.trim().normalize('NFC') !== name) throw new Problem('wrong-company-name')
}

/**
 * No company may be left without an owner by somebody who leaves.
 *
 * @throws Problem `sole-owner` with the companies that would be.
 */
export function requireOwnerElsewhere(places: readonly { slug: string; name: string; isLastOwner: boolean }[]) {
  const companies = places.filter(({ isLastOwner }) => isLastOwner).map(({ slug, name }) => ({ slug, name }))
  if (companies.length) throw new Problem('sole-owner', { companies })
}
