import type { MeasuredQuarter } from '@trivselsrum/contracts/history'
import { changesBetween } from '@trivselsrum/toolkit/scoring/history'
import { changeIn, figureIn, quarterIn } from '../text.ts'
import { boardPaperWords } from './board-paper-words.ts'
import type { BoardPaper } from './facts.ts'

/** The second page: the course over the quarters as a curve and a table, and what moved since the round before. */
export function coursePart(paper: BoardPaper) {
  const { language, history, hasEarlier, activity } = paper
  const words = boardPaperWords[language]
  const figure = (value: number) => figureIn(language, value)
  const groups = activity.content.groups.map(({ id }) => id)
  const nameOf = (id: string) => activity.text.groups[id]?.name ?? id
  return {
    course: {
      title: words.history,
      said: courseIn(paper),
      chart: words.chart,
      note: hasEarlier ? words.earlier(history.length) : '',
      points: history.map((entry) => ({
        quarter: shortQuarter(paper, entry.quarter),
        index: entry.isMeasured ? entry.index : null,
        said: entry.isMeasured ? figure(entry.index) : '',
      })),
      head: [words.quarter, words.indexShort, ...groups.map(nameOf), words.level],
      rows: history.map((entry) => [
        quarterIn(language, entry.quarter),
        ...(entry.isMeasured ? measuredCells(entry) : [words.notMeasured, ...groups.map(() => '–'), '–']),
      ]),
    },
    moved: movedIn(paper),
  }

  function measuredCells(entry: MeasuredQuarter): string[] {
    const sums = new Map(entry.groups.map(({ id, sum }) => [id, sum]))
    const sumOf = (id: string) => {
      const sum = sums.get(id)
      return sum === undefined ? '–' : figure(sum)
    }
    return [figure(entry.index), ...groups.map(sumOf), entry.standing.map(nameOf).join(', ')]
  }
}

/** What the curve shows, in a sentence or two. */
function courseIn({ language, history }: BoardPaper): string {
  const words = boardPaperWords[language]
  const measured = history.filter((entry) => entry.isMeasured)
  const [first, last] = [measured[0], measured.at(-1)]
  if (!first || !last) return ''
  const [from, to] = [figureIn(language, first.index), figureIn(language, last.index)]
  const said =
    measured.length === 1
      ? words.courseOne(to)
      : from === to
        ? words.courseSame(to, measured.length)
        : words.courseMoved(from, to, measured.length)
  const gaps = history.filter((entry) => !entry.isMeasured).map(({ quarter }) => quarterIn(language, quarter))
  if (gaps.length === 0) return said
  const named = new Intl.ListFormat(language, { type: 'conjunction' }).format(gaps)
  return `${said} ${words.gaps(named, gaps.length)}`
}

function movedIn({ language, result, activity: { text } }: BoardPaper) {
  const words = boardPaperWords[language]
  const { previous, summary } = result
  const changes = previous && changesBetween(previous.summary, summary)
  const list = (moves: { id: string; before: number; after: number; change: number }[] = []) =>
    moves.map(({ id, before, after, change }) => ({
      text: text.statements[id] ?? id,
      change: changeIn(language, change),
      figures: `${figureIn(language, before)} → ${figureIn(language, after)}`,
    }))
  return {
    title: words.moved,
    since: previous ? words.movedSince(quarterIn(language, previous.quarter)) : words.indexFirst,
    none: previous ? words.nothingMoved : '',
    sides: [
      { title: words.rose, items: list(changes?.rose) },
      { title: words.fell, items: list(changes?.fell) },
    ],
  }
}

/** For the axis: `K4 26`, `Q4 26`. */
function shortQuarter({ language }: BoardPaper, quarter: string): string {
  return `${language === 'da' ? 'K' : 'Q'}${quarter.slice(6)} ${quarter.slice(2, 4)}`
}
