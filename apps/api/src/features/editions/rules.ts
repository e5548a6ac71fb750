import { addYears, type Day } from '@trivselsrum/toolkit/day'
import type { Document } from '@trivselsrum/toolkit/document/document'
import { emptyPlaces, type FillIns } from '@trivselsrum/toolkit/document/fill-ins'
import { plainText, textBlocksOf } from '@trivselsrum/toolkit/document/sections'
import { Problem } from '../../platform/problems.ts'

/** How far ahead a text may be left alone, in years. */
const REVIEW_YEARS = 10

/** @throws Problem `adopted-in-future`, `review-before-adoption`. */
export function requireDays({ adoptedOn, reviewOn }: { adoptedOn: Day; reviewOn: Day }, today: Day) {
  if (adoptedOn > today) throw new Problem('adopted-in-future')
  const isAhead = reviewOn > today && reviewOn > adoptedOn && reviewOn <= addYears(today, REVIEW_YEARS)
  if (!isAhead) throw new Problem('review-before-adoption')
}

/** @throws Problem `draft-empty`; `fill-ins-empty` with the places that nothing is filled in for. */
export function requireWhole(document: Document, said: FillIns) {
  const hasWords = textBlocksOf(document.content).some(({ content }) => plainText(content, () => 'x').trim() !== '')
  if (!hasWords) throw new Problem('draft-empty')
  const places = emptyPlaces(document, said)
  if (places.length > 0) throw new Problem('fill-ins-empty', { places })
}
