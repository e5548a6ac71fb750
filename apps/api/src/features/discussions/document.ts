import type { DiscussionRecord, GatheredRound, GatheredYear } from '@trivselsrum/contracts/discussions'
import type { Day } from '@trivselsrum/toolkit/day'
import type { Library } from '@trivselsrum/toolkit/library'
import { partsOf, type Quarter } from '@trivselsrum/toolkit/quarter'
import type { Language } from '@trivselsrum/toolkit/tool'
import { activityOf } from '@trivselsrum/toolkit/tool'
import { competenceOf, type DocumentWords, documentWords } from './document-words.ts'

/** A table of a document; its first column says what a row is about. */
interface DocumentTable {
  columns: string[]
  rows: string[][]
}

/** A point of a document: what is said there, and in a blank form how many lines there are to write on. */
export interface DocumentPart {
  heading: string
  hint: string
  paragraphs: string[]
  items: string[]
  tables: DocumentTable[]
  lines: number
}

/** A discussion as paper has it, the same for every kind of file. */
export interface DiscussionDocument {
  language: Language
  company: string
  title: string
  lead: string
  facts: { label: string; value: string }[]
  parts: DocumentPart[]
  foot: string
}

const emptyPart = { hint: '', paragraphs: [], items: [], tables: [], lines: 0 }

/** A concluded discussion as a document, in the reader's language; what people wrote stays as they wrote it. */
export function documentOf(
  { year, record }: { year: number; record: DiscussionRecord },
  language: Language,
  library: Library,
): DiscussionDocument {
  const words = documentWords[language]
  const { company, heldOn, participants, lastGoals, review, gathered } = record
  const said = (heading: string, text: string) => ({ ...emptyPart, heading, paragraphs: paragraphsOf(text) })
  const listed = (heading: string, items: string[]) => ({
    ...emptyPart,
    heading,
    items,
    paragraphs: items.length ? [] : [words.none],
  })
  return {
    language,
    company,
    title: words.title(year),
    lead: words.lead,
    facts: [
      { label: words.company, value: company },
      { label: words.heldOn, value: heldOn ? dayIn(heldOn, language) : '' },
      { label: words.participants, value: participants.join(', ') },
    ],
    parts: [
      {
        ...emptyPart,
        heading: words.review,
        paragraphs: [...(lastGoals ? [] : [words.noLastGoals]), ...paragraphsOf(review)],
        tables: lastGoals ? [goalsTable(lastGoals.goals, words)] : [],
      },
      said(words.cooperation, record.cooperation),
      listed(words.goals, record.goals),
      said(words.organisation, record.organisation),
      said(competenceOf(words, record.headcount).heading, record.competence),
      listed(words.decisions, record.decisions),
      ...(gathered ? [gatheredPart(gathered, { words, language, library })] : []),
    ],
    foot: words.foot,
  }
}

function goalsTable(
  goals: NonNullable<DiscussionRecord['lastGoals']>['goals'],
  { goalColumns, outcome }: DocumentWords,
): DocumentTable {
  return {
    columns: goalColumns,
    rows: goals.map((goal) => [goal.goal, goal.outcome ? outcome[goal.outcome] : '', goal.note]),
  }
}

interface Saying {
  words: DocumentWords
  language: Language
  library: Library
}

function gatheredPart(
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
      deadline ? dayIn(deadline, language) : '',
    ]),
  )
  return {
    ...emptyPart,
    heading: words.gathered,
    paragraphs: [
      words.period(dayIn(from, language), dayIn(to, language)),
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
    dayIn(adoptedOn, language),
    dayIn(reviewOn, language),
  ])
  const consultations = (policies?.consultations ?? []).map(({ title, closedOn, contributors, contributions }) => [
    title,
    dayIn(closedOn, language),
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
    dayIn(heldOn, language),
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
  const figure = new Intl.NumberFormat(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const sign = change && change.index > 0 ? '+' : change && change.index < 0 ? '−' : ''
  return [
    quarterIn(quarter, language),
    new Intl.ListFormat(language).format(standing.map((id) => groups[id]?.name ?? id)),
    figure.format(index),
    change ? sign + figure.format(Math.abs(change.index)) : '–',
  ]
}

/** A form to fill in by hand, with the same points and room to write. */
export function blankDocument(
  { company, headcount }: { company: string; headcount: number | null },
  language: Language,
): DiscussionDocument {
  const words = documentWords[language]
  const competence = competenceOf(words, headcount)
  const asked = (heading: string, hint: string, lines: number) => ({ ...emptyPart, heading, hint, lines })
  return {
    language,
    company,
    title: words.blankTitle,
    lead: words.blankLead,
    facts: [
      { label: words.company, value: company },
      { label: words.year, value: '' },
      { label: words.heldOn, value: '' },
      { label: words.participants, value: '' },
    ],
    parts: [
      {
        ...emptyPart,
        heading: words.review,
        hint: words.hints.review,
        tables: [{ columns: words.goalColumns, rows: Array.from({ length: 4 }, () => ['', '', '']) }],
      },
      asked(words.cooperation, words.hints.cooperation, 4),
      asked(words.goals, words.hints.goals, 4),
      asked(words.organisation, words.hints.organisation, 4),
      asked(competence.heading, competence.hint, 4),
      asked(words.decisions, words.hints.decisions, 5),
    ],
    foot: words.foot,
  }
}

const locales = { da: 'da-DK', en: 'en-GB' } as const

function dayIn(day: Day, language: Language): string {
  // A day of the calendar has no time zone: read and said in the same one.
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(day))
}

function quarterIn(quarter: Quarter, language: Language): string {
  const { year, number } = partsOf(quarter)
  return language === 'da' ? `${number}. kvartal ${year}` : `Q${number} ${year}`
}

function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
