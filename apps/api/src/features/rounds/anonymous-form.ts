import type * as contract from '@trivselsrum/contracts/anonymous-sheets'
import type { SheetIncomplete } from '@trivselsrum/contracts/sheets'
import { rating } from '@trivselsrum/toolkit/kinds/rating'
import type { RatingAnswer, RatingContent } from '@trivselsrum/toolkit/kinds/rating-content'
import type { CompanyScope } from '../../platform/database.ts'
import { InvalidRequest, Problem } from '../../platform/problems.ts'
import { type LockedRound, thresholdsOf } from './queries.ts'

type Departments = Pick<contract.AnonymousForm, 'department' | 'departments'>

/** What somebody is asked and promised before they answer a round without a name. */
export async function formOf(
  { sql }: CompanyScope,
  round: LockedRound,
  departments: Departments,
): Promise<contract.AnonymousForm> {
  const [company] = await sql<Pick<contract.AnonymousForm, 'company' | 'language'>>`
    SELECT name AS company, language FROM companies WHERE id = app.company_id()`
  if (!company) throw new Problem('not-found')
  const { id, quarter, tool, version } = round
  return {
    ...company,
    round: id,
    quarter,
    askedWith: { tool, version },
    thresholds: thresholdsOf(round),
    ...departments,
  }
}

/** @throws Problem `sheet-incomplete` with what is missing; InvalidRequest for what is no statement or no score. */
export function requireComplete(content: RatingContent, answers: RatingAnswer): RatingAnswer {
  const { missing } = rating.progress(content, answers)
  if (missing.length) throw new Problem('sheet-incomplete', { missing } satisfies SheetIncomplete)
  const { data, error } = rating.answer(content).safeParse(answers, { reportInput: true })
  if (error) throw new InvalidRequest(error.issues)
  return data
}
