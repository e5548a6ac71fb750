import type { Talk, TalkEntry } from '@trivselsrum/contracts/talks'
import type { CompanyContext } from '../../platform/scopes.ts'
import { guideFor, readAdaptations } from './forms.ts'
import { type Means, subjectOf, type TalkRow, wordsOf } from './queries.ts'

type Asking = Pick<CompanyContext, 'sql' | 'library'>

function factsOf(row: TalkRow): Omit<TalkEntry, 'subject' | 'title'> {
  const { id, tool, programmeVersion, form, language, heldOn, followUpOn, deletesOn, keptMonths, changedAt, version } =
    row
  return { id, tool, programmeVersion, form, language, heldOn, followUpOn, deletesOn, keptMonths, changedAt, version }
}

/** Talks as their author's list shows them. */
export async function entriesOf(asking: Asking, means: Means, rows: readonly TalkRow[]): Promise<TalkEntry[]> {
  const adaptations = await readAdaptations(asking)
  return rows.map((row) => ({
    ...factsOf(row),
    title: guideFor(asking.library, row, adaptations).title,
    subject: subjectOf(means, row),
  }))
}

/** A talk with everything in it. @throws Problem `talk-unreadable`. */
export async function talkOf(asking: Asking, means: Means, row: TalkRow): Promise<Talk> {
  const guide = guideFor(asking.library, row, await readAdaptations(asking))
  return { ...factsOf(row), ...wordsOf(means, row), title: guide.title, guide, createdAt: row.createdAt }
}
