import type { EditionEntry, Policy, PolicyEntry } from '@trivselsrum/contracts/policies'
import { emptyPlaces } from '@trivselsrum/toolkit/document/fill-ins'
import type { CompanyContext } from '../../platform/scopes.ts'
import { readDraft } from '../drafts/draft-log.ts'
import { choicesFor, mayReadDrafts } from './access.ts'
import { type PolicyRow, readEditions, readNotes, readPolicyRow, readWriters } from './queries.ts'
import { allNotes, stageOf } from './rules.ts'

/** A policy as lists show it. */
export function entryOf(row: PolicyRow): PolicyEntry {
  const { id, title, language, form, consultation, lastHeld } = row
  const adopted = row.adopted && newestOf(row.adopted)
  return {
    ...{ id, title, language, form, adopted, consultation },
    lastHeld: lastHeld && { id: lastHeld.id, answeredAt: dateIn(lastHeld.answeredAt) },
    stage: stageOf({ ...seenOf(row), isInConsultation: consultation !== null }),
    isUnread: !row.retiredAt && row.adopted !== null && row.adopted.publishedAt !== null && !row.adopted.isRead,
  }
}

function newestOf({
  number,
  adoptedOn,
  adoptedBy,
  reviewOn,
  publishedAt,
}: NonNullable<PolicyRow['adopted']>): EditionEntry {
  return { number, adoptedOn, adoptedBy, reviewOn, publishedAt: dateIn(publishedAt) }
}

/** A moment that came in JSON. */
function dateIn(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}

/** How far it has come as its reader may know: whoever was asked about a draft knows of it, and of no more until all do. */
function seenOf(row: PolicyRow) {
  const isBeforeTheirs = row.lastHeld !== null && row.adopted === null
  return { ...progressOf(row), hasDraft: row.draft !== null || isBeforeTheirs }
}

export function progressOf({ retiredAt, draft, isAdopted }: PolicyRow) {
  return { isRetired: retiredAt !== null, hasDraft: draft !== null, isAdopted }
}

/** A policy as its reader may see it. @throws Problem `not-found`. */
export async function readPolicyView(context: CompanyContext, policy: string): Promise<Policy> {
  const { reader, ...row } = await readPolicyRow(context, policy)
  const { createdAt, retiredAt, fillIns, version } = row
  const readsDrafts = mayReadDrafts(reader)
  return {
    ...entryOf(row),
    ...{ createdAt, retiredAt, fillIns, version },
    notes: readsDrafts ? allNotes(await readNotes(context, policy)) : [],
    writers: readsDrafts ? await readWriters(context, policy) : [],
    draft: readsDrafts ? await draftIn(context, row) : null,
    editions: await readEditions(context, policy),
    can: choicesFor(reader, progressOf(row)),
  }
}

async function draftIn(context: CompanyContext, { draft, fillIns }: PolicyRow): Promise<Policy['draft']> {
  if (!draft) return null
  const { head, document } = await readDraft(context, draft.edition)
  const { edition, number, startedAt } = draft
  return { edition, number, head, startedAt: new Date(startedAt), emptyPlaces: emptyPlaces(document, fillIns) }
}
