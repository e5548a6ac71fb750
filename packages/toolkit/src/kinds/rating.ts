import { keyed } from '../key.ts'
import type { Kind } from '../kind.ts'
import { type RatingSummary, summarise } from '../scoring/rating-summary.ts'
import { type RatingAnswer, RatingContent, RatingText, scoreOn, statementsOf } from './rating-content.ts'

const idsOf = (things: readonly { id: string }[]) => things.map((thing) => thing.id)

export const rating: Kind<RatingContent, RatingText, RatingAnswer, RatingSummary> = {
  name: 'rating',
  content: RatingContent,
  text: (content) =>
    RatingText.extend({
      scale: RatingText.shape.scale.length(content.scale.max - content.scale.min + 1),
      groups: keyed(idsOf(content.groups), RatingText.shape.groups.valueType),
      statements: keyed(idsOf(statementsOf(content)), RatingText.shape.statements.valueType),
      bands: keyed(idsOf(content.bands), RatingText.shape.bands.valueType),
    }),
  answer: (content) => keyed(idsOf(statementsOf(content)), scoreOn(content)),
  progress: (content, answer) => {
    const ids = idsOf(statementsOf(content))
    const missing = ids.filter((id) => answer[id] === undefined)
    return { answered: ids.length - missing.length, of: ids.length, missing }
  },
  summary: summarise,
}
