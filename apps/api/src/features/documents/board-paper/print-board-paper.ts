import type * as contract from '@trivselsrum/contracts/documents'
import { dayOf } from '@trivselsrum/toolkit/day'
import { addQuarters } from '@trivselsrum/toolkit/quarter'
import { activityOf } from '@trivselsrum/toolkit/tool'
import { Problem } from '../../../platform/problems.ts'
import { Afterwards, type CompanyPrinting } from '../../../platform/scopes.ts'
import { seesWholePlan } from '../../actions/plan.ts'
import { readAnswersToOpenings } from '../../actions/read-answers-to-openings.ts'
import { readPlanFigures } from '../../actions/read-plan-figures.ts'
import { readHistory } from '../../rounds/read-history.ts'
import { readResult } from '../../rounds/read-result.ts'
import { readCompanyName } from '../queries.ts'
import { write } from '../write.ts'
import type { BoardPaper } from './facts.ts'

/** How many quarters the paper has room for. */
const QUARTERS = 12

/**
 * The paper for the board is gathered by the very actions that the pages of the result, the history and the plan are
 * read with: nothing stands on it that whoever asks is not shown there. It is for those who may read all of them.
 */
export const printBoardPaper: CompanyPrinting<typeof contract.printBoardPaper> = async (context, { params }) => {
  const { quarter } = params
  const call = { params, query: undefined, body: undefined }
  const result = await readResult(context, call)
  const query = { limit: QUARTERS, before: addQuarters(quarter, 1) }
  const { entries, earlier } = await readHistory(context, { ...call, query })
  const answers = await readAnswersToOpenings(context, call)
  const figures = await readPlanFigures(context, { ...call, query: {} })
  const { tool, version } = result.askedWith
  const activity = activityOf(context.library.find(tool, version, context.language), 'rating')
  if (!activity) throw new Problem('internal')
  const shown = entries.slice(-QUARTERS)
  // What is shown begins with a quarter that was measured.
  const first = shown.findIndex((entry) => entry.isMeasured)
  const paper: BoardPaper = {
    language: context.language,
    company: await readCompanyName(context),
    on: dayOf(context.now),
    result,
    activity,
    history: shown.slice(first),
    hasEarlier: earlier !== null || entries.length > shown.length - first,
    figures,
    answers,
    seesWholePlan: seesWholePlan(context.actor),
  }
  return new Afterwards(() => write('boardPaperOf', paper))
}
