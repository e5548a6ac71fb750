import { planWords } from '../plan/plan-words.ts'
import { dayIn } from '../text.ts'
import { boardPaperWords } from './board-paper-words.ts'
import type { BoardPaper } from './facts.ts'

/** The plan in figures, as far as its reader sees it. */
export function planPart({ language, on, figures, seesWholePlan }: BoardPaper) {
  const [words, terms] = [boardPaperWords[language], planWords[language]]
  const { total, byStatus, byLevel, onTime, needsResponsible } = figures
  const date = dayIn(language, on)
  const counts = (rows: [string, number][]) => rows.map(([label, count]) => [label, String(count)])
  return {
    plan: {
      title: words.plan,
      said: seesWholePlan ? words.planWhole(date) : words.planOwn(date),
      none: total === 0 ? words.noPlan : '',
      tables: [
        {
          head: terms.status,
          rows: counts([
            ...(['planned', 'underway', 'done', 'dropped'] as const).map((status): [string, number] => [
              terms.statuses[status],
              byStatus[status],
            ]),
            [words.actions, total],
          ]),
        },
        {
          head: terms.level,
          rows: counts(
            (['individual', 'group', 'leaders', 'organisation'] as const).map((level) => [
              terms.levels[level],
              byLevel[level],
            ]),
          ),
        },
        {
          head: terms.deadline,
          rows: counts([
            [words.inTime, onTime.inTime],
            [words.late, onTime.late],
            [words.overdue, onTime.overdue],
            [words.needsResponsible, needsResponsible],
          ]),
        },
      ],
    },
  }
}
