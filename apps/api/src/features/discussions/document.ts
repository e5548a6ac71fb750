import type { DiscussionRecord } from '@trivselsrum/contracts/discussions'
import type { Library } from '@trivselsrum/toolkit/library'
import type { Language } from '@trivselsrum/toolkit/tool'
import { dayIn, writtenThroughout } from '../documents/text.ts'
import { type DiscussionDocument, type DocumentTable, emptyPart } from './document-part.ts'
import { competenceOf, type DocumentWords, documentWords } from './document-words.ts'
import { gatheredPart } from './gathered-part.ts'

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
  return writtenThroughout({
    language,
    company,
    title: words.title(year),
    lead: words.lead,
    facts: [
      { label: words.company, value: company },
      { label: words.heldOn, value: heldOn ? dayIn(language, heldOn) : '' },
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
  })
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

function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
