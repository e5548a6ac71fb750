import type { Library } from '@trivselsrum/toolkit/library'
import type { Ask } from '../../platform/database.ts'
import { unwrap } from './author-keys.ts'
import { keyOf, type Means, placeOf, readable, type TalkRow } from './queries.ts'
import { findForm } from './rules.ts'
import { openWords } from './words.ts'

/** What somebody wrote in their talks, by the talk’s id, as it is given to them alone; nothing of one that cannot be opened. */
export async function readOwnWords(
  ask: Ask,
  { talkKeys, library }: Means & { library: Library },
  authorId: string | null,
): Promise<Map<unknown, { subject: string; text: string }>> {
  const rows = await ask<TalkRow>(
    `SELECT t.company_id AS "companyId", t.author_id AS "authorId", k.wrapped, k.wrapped_by AS "wrappedBy", t.id, t.tool,
       t.programme_version AS "programmeVersion", t.form, t.language, t.subject, t.texts
     FROM talks t JOIN author_keys k ON k.company_id = t.company_id AND k.author_id = t.author_id
     WHERE t.company_id = app.company_id() AND t.author_id = $1`,
    [authorId],
  )
  return new Map(
    rows.flatMap((row) => {
      const words = readable(() => openWords(unwrap(talkKeys, keyOf(row)), placeOf(row), row))
      if (!words) return []
      const { content, text } = findForm(library.findProgramme(row.tool, row.programmeVersion, row.language), row.form)
      const said = content.parts.flatMap(({ id }) => (words.texts[id] ? [`${text.parts[id]}: ${words.texts[id]}`] : []))
      return [[row.id, { subject: words.subject, text: said.join('\n\n') }]]
    }),
  )
}
