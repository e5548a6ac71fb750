import type { ActionEntry } from '@trivselsrum/contracts/actions'
import { dayOf } from '@trivselsrum/toolkit/day'
import { changesBetween } from '@trivselsrum/toolkit/scoring/history'
import { responsibleIn } from '../plan/plan-columns.ts'
import { planWords } from '../plan/plan-words.ts'
import { changeIn, dayIn, figureIn, quarterIn } from '../text.ts'
import { boardPaperWords } from './board-paper-words.ts'
import type { BoardPaper } from './facts.ts'

/** How many actions stand beside an opening before the rest is counted: two, so that all of it stays on its page. */
const NAMED = 2

/** The first page: where the company stands, its levels, what carries and where most is to gain. */
export function resultPart(paper: BoardPaper) {
  const { language, on, result, activity } = paper
  const { quarter, summary, previous } = result
  const { text } = activity
  const words = boardPaperWords[language]
  const names = summary.standing.map((id) => text.groups[id]?.name ?? id)
  const levels = new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  const changes = previous && changesBetween(previous.summary, summary)
  return {
    title: words.title(quarterIn(language, quarter)),
    lead: `${words.closed[result.mode](dayIn(language, dayOf(result.closedAt)), summary.sheets)} ${words.printed(dayIn(language, on))}.`,
    standing: {
      said: names.length > 1 ? words.standingTied(levels) : words.standing(levels),
      detail: names.length > 1 ? '' : (text.groups[summary.standing[0] ?? '']?.standing ?? ''),
    },
    index: {
      label: words.index,
      value: figureIn(language, summary.index),
      change: changes
        ? words.indexSince(changeIn(language, changes.index), quarterIn(language, previous?.quarter ?? quarter))
        : words.indexFirst,
      detail: words.indexDetail,
    },
    levels: levelsOf(paper, new Map(changes?.groups.map(({ id, change }) => [id, change]))),
    strengths: {
      title: words.strengths,
      none: words.noStrengths,
      items: summary.strengths.statements.map((id) => ({ ...statementIn(paper, id), verdict: '', doing: [] })),
      more: summary.strengths.alsoEqual ? words.alsoEqual(summary.strengths.alsoEqual) : '',
    },
    openings: {
      title: words.openings,
      none: words.noOpenings,
      items: summary.openings.statements.map((id) => openingIn(paper, id)),
      more: summary.openings.alsoEqual ? words.alsoEqual(summary.openings.alsoEqual) : '',
    },
  }
}

function levelsOf({ language, result, activity }: BoardPaper, changes: ReadonlyMap<string, number>) {
  const [{ content, text }, words] = [activity, boardPaperWords[language]]
  const size = content.groups[0]?.statements.length ?? 0
  const [min, max] = [content.scale.min * size, content.scale.max * size]
  const [middle = min, high = max] = content.bands.slice(1).map(({ from }) => from)
  const whole = (value: number) => new Intl.NumberFormat(language).format(value)
  return {
    title: words.levels,
    detail: words.levelsDetail(whole(min), whole(middle), whole(high), whole(max)),
    head: [words.level, '', words.sum, words.band, ...(changes.size ? [words.change] : [])],
    edges: [middle, high].map((edge) => (edge - min) / (max - min)),
    rows: result.summary.groups.map(({ id, sum, band }) => ({
      name: text.groups[id]?.name ?? id,
      meaning: text.groups[id]?.meaning ?? '',
      part: (sum - min) / (max - min),
      sum: figureIn(language, sum),
      band: text.bands[band] ?? band,
      change: changes.size ? changeIn(language, changes.get(id) ?? 0) : null,
    })),
  }
}

function statementIn({ language, result, activity: { content, text } }: BoardPaper, id: string) {
  const words = boardPaperWords[language]
  const group = content.groups.find(({ statements }) => statements.some((statement) => statement.id === id))
  const mean = result.summary.statements.find((statement) => statement.id === id)?.mean ?? 0
  const level = text.groups[group?.id ?? '']?.name ?? ''
  return {
    text: text.statements[id] ?? id,
    score: words.score(level, figureIn(language, mean), content.scale.max),
    weight: group?.weight ?? 0,
  }
}

function openingIn(paper: BoardPaper, id: string) {
  const words = boardPaperWords[paper.language]
  const statement = statementIn(paper, id)
  const answer = paper.answers.statements.find((entry) => entry.statement === id)
  const shown = answer?.actions.slice(0, NAMED) ?? []
  const left = (answer?.total ?? 0) - shown.length
  const doing = shown.map((action, at) => {
    const more = left > 0 && at === shown.length - 1 ? `, ${words.andMore(left)}` : ''
    return { status: planWords[paper.language].statuses[action.status], text: `${doingIn(paper, action)}${more}` }
  })
  return {
    ...statement,
    verdict: statement.weight > 0 ? words.fitsTooLittle : words.fitsTooMuch,
    doing: doing.length ? doing : [{ status: '', text: words.nothingYet }],
  }
}

function doingIn({ language }: BoardPaper, { title, responsible, deadline, status }: ActionEntry): string {
  const isOpen = status === 'planned' || status === 'underway'
  const facts = [
    responsibleIn(language, responsible),
    isOpen && deadline && boardPaperWords[language].deadline(dayIn(language, deadline)),
  ]
  const said = facts.filter(Boolean).join(', ')
  return said ? `${title} (${said})` : title
}
