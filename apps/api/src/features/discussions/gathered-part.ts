import type { GatheredRound, GatheredYear } from '@trivselsrum/contracts/gathered-year'
import type { Library } from '@trivselsrum/toolkit/library'
import { activityOf, type Language } from '@trivselsrum/toolkit/tool'
import { changeIn, dayIn, figureIn, quarterIn } from '../documents/text.ts'
import { type DocumentPart, type DocumentTable, emptyPart } from './document-part.ts'
import type { DocumentWords } from './document-words.ts'

interface Saying {
  words: DocumentWords
  language: Language
  library: Library
}

/** What the product itself knew of the year, as figures and tables. */
export function gatheredPart(
  { from, to, rounds, actions, policies, workshops }: GatheredYear,
  { words, language, library }: Saying,
): DocumentPart {
  const kinds = ['done', 'open', 'overdue', 'dropped'] as const
  const counts = kinds.map((kind) => `${words.actions[kind]}: ${actions[kind].total}`).join(' · ')
  const named = kinds.flatMap((kind) =>
    (actions[kind].first ?? []).map(({ title, responsible, deadline }) => [
      title,
      words.actions[kind],
      responsible ?? '',
      deadline ? dayIn(language, deadline) : '',
    ]),
  )
  return {
    ...emptyPart,
    heading: words.gathered,
    paragraphs: [
      words.period(dayIn(language, from), dayIn(language, to)),
      ...(rounds.length ? [] : [words.noRounds]),
      `${words.actionsTitle}: ${counts}`,
    ],
    tables: [
      ...(rounds.length
        ? [{ columns: words.roundColumns, rows: rounds.map((round) => roundRow(round, language, library)) }]
        : []),
      ...(named.length ? [{ columns: words.actionColumns, rows: named }] : []),
      ...policyTables(policies, words, language),
      ...workshopTables(workshops, { words, language, library }),
    ],
  }
}

function policyTables(policies: GatheredYear['policies'], words: DocumentWords, language: Language): DocumentTable[] {
  const texts = (policies?.texts ?? []).map(({ title, number, adoptedOn, reviewOn }) => [
    title,
    String(number),
    dayIn(language, adoptedOn),
    dayIn(language, reviewOn),
  ])
  const consultations = (policies?.consultations ?? []).map(({ title, closedOn, contributors, contributions }) => [
    title,
    dayIn(language, closedOn),
    String(contributors),
    String(contributions),
  ])
  return [
    { columns: words.textColumns, rows: texts },
    { columns: words.consultationColumns, rows: consultations },
  ].filter(({ rows }) => rows.length > 0)
}

function workshopTables(
  workshops: GatheredYear['workshops'] = [],
  { words, language, library }: Saying,
): DocumentTable[] {
  const tools = library.list(language)
  const rows = workshops.map(({ title, tool, heldOn, notes, actions }) => [
    title,
    tools.find(({ key }) => key === tool)?.name ?? tool,
    dayIn(language, heldOn),
    String(notes),
    String(actions),
  ])
  return rows.length ? [{ columns: words.workshopColumns, rows }] : []
}

function roundRow(
  { quarter, askedWith, standing, index, change }: GatheredRound,
  language: Language,
  library: Library,
) {
  const groups = activityOf(library.find(askedWith.tool, askedWith.version, language), 'rating')?.text.groups ?? {}
  return [
    quarterIn(language, quarter),
    new Intl.ListFormat(language).format(standing.map((id) => groups[id]?.name ?? id)),
    figureIn(language, index),
    change ? changeIn(language, change.index) : '–',
  ]
}
