import type * as contract from '@trivselsrum/contracts/contributions'
import type { Contribution, PassageChanged } from '@trivselsrum/contracts/contributions'
import { plainText } from '@trivselsrum/toolkit/document/sections'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { changeDraft, holdDraft } from '../drafts/draft-log.ts'
import { appendToSection, findPassage, layOut, replacePassage } from '../drafts/passages.ts'
import { requireRunner } from './access.ts'
import {
  changed,
  lockContribution,
  noteDecision,
  readContribution,
  readVersion,
  requireThere,
} from './contributions.ts'
import { type ConsultationRow, readRow } from './queries.ts'
import { outcomeOfTaking } from './rules.ts'

/**
 * The draft is held before the contribution is looked at: two who take words in for the same passage are one after the
 * other, and the second learns how it reads now.
 */
export const acceptContribution: CompanyAction<typeof contract.acceptContribution> = async (context, input) => {
  const { version, reason, words } = input.body
  requireRunner(context.actor.role)
  const course = await readRow(context.sql, input.params.consultation)
  await holdDraft(context.sql, course.editionId)
  const contribution = await lockContribution(context, course, { id: input.params.contribution, version })
  requireThere(contribution)
  // What was taken in stands in the draft already; what was merged is decided with the one that stands for it.
  if (contribution.takenWords !== null || contribution.mergedInto)
    throw new Problem('contribution-changed', changed(contribution))
  const takenWords = words ?? contribution.words ?? ''
  if (takenWords === '') throw new Problem('nothing-to-take')
  await takeIn(context, course, contribution, takenWords)
  const outcome = outcomeOfTaking(contribution.words, takenWords)
  await noteDecision(context, contribution.id, { outcome, reason, takenWords })
  return readContribution(context, course, contribution.id)
}

/** @throws Problem `passage-changed` with how it reads now, `passage-gone`. */
async function takeIn(context: CompanyContext, course: ConsultationRow, contribution: Contribution, words: string) {
  const { id, section, passage } = contribution
  const version = await readVersion(context, course.version)
  await changeDraft(context, course.editionId, (doc) => {
    if (!passage) {
      if (!appendToSection(doc, section, words, id)) throw new Problem('passage-gone')
      return
    }
    const draft = layOut(doc)
    const { state, place, content } = findPassage(version, draft, { section, ...passage })
    if (state === 'gone') throw new Problem('passage-gone')
    const now = plainText(content, (fillIn) => course.fillIns[fillIn])
    if (state === 'changed') throw new Problem('passage-changed', { now } satisfies PassageChanged)
    replacePassage(draft, place, words, id)
  })
}
