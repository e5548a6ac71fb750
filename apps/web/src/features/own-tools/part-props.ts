import type { Answers } from './answers'
import type { OwnWords } from './own-words'

/** What every part to think over alone is shown with. */
export interface PartProps {
  /** What its controls begin with. */
  given: Answers
  /** What stands in them now. */
  answers: Answers
  words: OwnWords
}
