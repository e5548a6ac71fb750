import type { RatingContent } from '@trivselsrum/toolkit/kinds/rating-content'

/**
 * Whether the change of a level, or of a statement of it, is the way one wants: up where the level pulls the index up,
 * down where it pulls it down. Nothing where it did not change, or the level pulls neither way.
 */
export function verdictOn(id: string, change: number, { groups }: RatingContent): 'wanted' | 'unwanted' | undefined {
  const level = groups.find((group) => group.id === id || group.statements.some((statement) => statement.id === id))
  const pull = change * (level?.weight ?? 0)
  return pull > 0 ? 'wanted' : pull < 0 ? 'unwanted' : undefined
}
