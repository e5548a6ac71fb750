import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import type { Rating } from '@/features/rounds/rating-words'
import type { Asked } from './asked'

/** A rating's statements as a sheet shows them: all in one list, without the levels they stand for. */
export function askedOf(
  { content, text }: Rating,
  place: Pick<Asked, 'company' | 'quarter'>,
  departments: Asked['departments'] = [],
): Asked {
  return {
    ...place,
    question: text.question,
    steps: text.scale,
    lowest: content.scale.min,
    statements: statementsOf(content).map(({ id }) => ({ id, text: text.statements[id] ?? '' })),
    departments,
  }
}
