import { dayIn } from '../text.ts'
import type { PlanDocument } from './plan-document.ts'
import { planWords } from './plan-words.ts'

/** What a document says of itself: whose plan it is, of which day, and what was chosen of it. */
export function planAbout({ language, company, on, chosen, isWhole, lines }: PlanDocument): [string, string][] {
  const words = planWords[language]
  const extent = isWhole ? words.everything : words.ownPart
  return [
    [words.company, company],
    [words.takenOn, dayIn(language, on)],
    [words.chosen, chosen.length ? [...(isWhole ? [] : [extent]), ...chosen].join(' · ') : extent],
    [words.count, words.countOf(lines.length)],
  ]
}
