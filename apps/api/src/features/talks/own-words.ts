import type { Day } from '@trivselsrum/toolkit/day'
import type { Library } from '@trivselsrum/toolkit/library'
import type { Ask } from '../../platform/database.ts'
import { unwrap } from './author-keys.ts'
import { keyOf, type Means, placeOf, readable, type TalkRow } from './queries.ts'
import { findForm } from './rules.ts'
import { openWords } from './words.ts'

/** What stands in a talk; nothing where it cannot be opened. */
interface OwnWords {
  subject: string | null
  text: string | null
}

/**
 * What somebody wrote in their talks, by the talk’s id, as it is given to them alone. One whose day has come is not there,
 * whether or not it has been deleted yet.
 */
export async function readOwnWords(
  ask: Ask,
  { talkKeys, library }: Means & { library: Library },
  authorId: string | null,
  today: Day,
): Promise<Map<unknown, OwnWords>> {
  const rows = await ask<TalkRow>(
    `SELECT t.company_id AS "companyId", t.author_id AS "authorId", k.wrapped, k.wrapped_by AS "wrappedBy", t.id, t.tool,
       t.programme_version AS "programmeVersion", t.form, t.language, t.subject, t.texts
     FROM talks t JOIN author_keys k ON k.company_id = t.company_id AND k.author_id = t.author_id
     WHERE t.company_id = app.company_id() AND t.author_id = $1 AND t.deletes_on > $2::date`,
    [authorId, today],
  )
  return new Map(
    rows.map((row): [unknown, OwnWords] => {
      const words = readable(() => openWords(unwrap(talkKeys, keyOf(row)), placeOf(row), row))
      if (!words) return [row.id, { subject: null, text: null }]
      const { content, text } = findForm(library.findProgramme(row.tool, row.programmeVersion, row.language), row.form)
      const said = content.parts.flatMap(({ id }) => (words.texts[id] ? [`${text.parts[id]}: ${words.texts[id]}`] : []))
      return [row.id, { subject: words.subject, text: said.join('\n\n') }]
    }),
  )
}
