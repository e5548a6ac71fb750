import type { Passage } from '@trivselsrum/contracts/contributions'
import type { NamesAPerson, NewContribution, ShownContribution } from '@trivselsrum/contracts/taking-part'
import { dayOf } from '@trivselsrum/toolkit/day'
import { plainText, type Section, textBlocksOf } from '@trivselsrum/toolkit/document/sections'
import { personalIn } from '@trivselsrum/toolkit/personal'
import { part } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { cutContent } from '../drafts/passages.ts'
import { isOwn } from './codes.ts'
import { keepContribution, takeTurn } from './keep-contribution.ts'
import { type ConsultationRow, readRow, readSections } from './queries.ts'
import { readOwn } from './reading.ts'
import { MOST_OF_ONE, requireOpen } from './rules.ts'

/** Whoever takes part: a member, or somebody who came by a link. Nothing of who they are is asked here. */
export type TakingPart = Pick<CompanyContext, 'sql' | 'apart' | 'now'>

/**
 * Contributes to a consultation. In this transaction it is decided whether it may be kept; what is kept is kept in another
 * that knows nothing else. Sent again under its id it is the same contribution, in its newest words while it waits.
 *
 * @throws Problem what the endpoint names, `not-found` for an id that is somebody else's.
 */
export async function contributeTo(
  context: TakingPart,
  consultation: string,
  body: NewContribution,
): Promise<ShownContribution> {
  const { sql, now } = context
  const { receipt, contribution: id } = body
  const row = await readRow(sql, consultation, part`FOR SHARE OF c`)
  requireOpen(row, dayOf(now))
  const sections = await readSections(sql, row)
  const section = sections.find((one) => one.id === body.section)
  if (!section) throw new Problem('section-not-out')
  const { words, text } = wordsOf(body)
  const passage = body.passage && passageIn(section, body.passage, row)
  if (!body.isSure) requireImpersonal([words, text, body.name], sections, row)
  await takeTurn(sql, row.id)
  if (await mayKeep(context, row, body)) {
    const { kind, name } = body
    await keepContribution(context, {
      id,
      consultation: row.id,
      receipt,
      kind,
      section: section.id,
      passage,
      words,
      text,
      name,
    })
  }
  return readOwn(context, row, receipt, id)
}

/** @throws Problem `contribution-empty`: of a suggestion the words are needed, of anything else the text. */
function wordsOf({ kind, words, text }: NewContribution) {
  if ((kind === 'suggestion' ? words : text) === '') throw new Problem('contribution-empty')
  return { words: kind === 'suggestion' ? words : null, text }
}

/** The passage as the text has it. @throws Problem `passage-not-in-text` unless it reads so in exactly that place. */
function passageIn({ blocks }: Section, { block, from, to, text }: Passage, { fillIns }: ConsultationRow): Passage {
  const content = textBlocksOf(blocks)[block]?.content
  const isWhole = from < to && plainText(content).length >= to
  const reads = plainText(cutContent(content, from, to), (place) => fillIns[place])
  if (!isWhole || inOneLine(reads) !== inOneLine(text)) throw new Problem('passage-not-in-text')
  return { block, from, to, text: reads }
}

/** Browsers give breaks and spaces of a marked place in their own way. */
function inOneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** @throws Problem `names-a-person` with what was found; what the text says itself points to nobody. */
function requireImpersonal(said: (string | null)[], sections: readonly Section[], { fillIns }: ConsultationRow) {
  const known = textBlocksOf(sections.flatMap(({ blocks }) => blocks))
    .map(({ content }) => plainText(content, (place) => fillIns[place]))
    .concat(Object.values(fillIns))
    .join('\n')
  const found = personalIn(said.join('\n'), known)
  if (found.length > 0) throw new Problem('names-a-person', { found } satisfies NamesAPerson)
}

/**
 * Whether it is to be kept as it came: not any more once it was decided on, when what is kept stays.
 *
 * @throws Problem `not-found`, `too-many-contributions`.
 */
async function mayKeep({ sql }: TakingPart, row: ConsultationRow, { receipt, contribution }: NewContribution) {
  const [kept] = await sql<{ isMine: boolean; waits: boolean }>`
    SELECT ${isOwn(receipt)} AND c.consultation_id = ${row.id} AND NOT c.is_withdrawn AS "isMine",
      c.outcome IS NULL AS waits
    FROM contributions c WHERE c.id = ${contribution}`
  if (kept && !kept.isMine) throw new Problem('not-found')
  if (kept) return kept.waits
  const [own] = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM contributions c WHERE c.consultation_id = ${row.id} AND ${isOwn(receipt)}`
  if ((own?.count ?? 0) >= MOST_OF_ONE.contributions) throw new Problem('too-many-contributions')
  return true
}
