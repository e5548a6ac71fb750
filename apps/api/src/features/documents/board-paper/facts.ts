import type { readAnswersToOpenings } from '@trivselsrum/contracts/actions'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { HistoryEntry } from '@trivselsrum/contracts/history'
import type { readPlanFigures } from '@trivselsrum/contracts/plan'
import type * as rounds from '@trivselsrum/contracts/rounds'
import type { Language } from '@trivselsrum/contracts/values'
import type { Day } from '@trivselsrum/toolkit/day'
import type { RatingActivity } from '@trivselsrum/toolkit/tool'

/** What the paper is made from: what its reader is shown on the pages of the result, the history and the plan. */
export interface BoardPaper {
  language: Language
  company: string
  on: Day
  result: Reply<typeof rounds.readResult>
  /** The words and statements that the round asked with. */
  activity: RatingActivity
  history: HistoryEntry[]
  hasEarlier: boolean
  figures: Reply<typeof readPlanFigures>
  answers: Reply<typeof readAnswersToOpenings>
  seesWholePlan: boolean
}
