import type * as contract from '@trivselsrum/contracts/talks'
import { dayOf } from '@trivselsrum/toolkit/day'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { requireBeginner } from './access.ts'
import { guideFor, readAdaptations } from './forms.ts'
import { ensureKey, type Means } from './queries.ts'
import { deletionDay, requireDayToCome, requireRoom, textsOf } from './rules.ts'
import { sealWords } from './words.ts'

/** The reply says only which one it is: replies are kept for a while, and the words of a talk are kept nowhere else. */
export function beginTalk(means: Means): CompanyAction<typeof contract.beginTalk> {
  return async (context, { body }) => {
    const { sql, actor, now, newId, language, library } = context
    const { tool, form, subject, texts, heldOn, followUpOn, keptMonths } = body
    requireBeginner(actor.role)
    const programmeVersion = library.newestProgramme(tool)
    if (programmeVersion === undefined) throw new Problem('not-found')
    const guide = guideFor(library, { tool, programmeVersion, form, language }, await readAdaptations(context))
    const written = textsOf(guide, texts)
    const today = dayOf(now)
    requireDayToCome(followUpOn, today)
    // Neither removed nor one too many meanwhile.
    await takeTurnAs(context)
    const [count] = await sql<{ all: number }>`
      SELECT count(*)::int AS all FROM talks WHERE company_id = app.company_id() AND author_id = ${actor.membershipId}`
    requireRoom(count?.all ?? 0)
    const { author, key } = await ensureKey(context, means)
    const id = newId()
    const sealed = sealWords(key, { ...author, id }, { subject, texts: written })
    await sql`
      INSERT INTO talks (id, author_id, tool, programme_version, form, language, subject, texts, held_on, follow_up_on,
        deletes_on, kept_months, created_at, changed_at)
      VALUES (${id}, ${actor.membershipId}, ${tool}, ${programmeVersion}, ${form}, ${language}::language,
        ${sealed.subject}, ${sealed.texts}, ${heldOn}::date, ${followUpOn}::date,
        ${deletionDay(today, keptMonths)}::date, ${keptMonths}, ${now}, ${now})`
    return { id }
  }
}
