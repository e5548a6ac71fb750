import type { Talk, TalkEntry } from '@trivselsrum/contracts/talks'
import { type Means, subjectOf, type TalkRow, wordsOf } from './queries.ts'

function factsOf(row: TalkRow): Omit<TalkEntry, 'subject'> {
  const { id, tool, programmeVersion, form, language, heldOn, followUpOn, deletesOn, keptMonths, changedAt, version } =
    row
  return { id, tool, programmeVersion, form, language, heldOn, followUpOn, deletesOn, keptMonths, changedAt, version }
}

/** A talk as its author's list shows it. */
export function entryOf(means: Means, row: TalkRow): TalkEntry {
  return { ...factsOf(row), subject: subjectOf(means, row) }
}

/** A talk with everything in it. @throws Problem `talk-unreadable`. */
export function talkOf(means: Means, row: TalkRow): Talk {
  return { ...factsOf(row), ...wordsOf(means, row), createdAt: row.createdAt }
}
