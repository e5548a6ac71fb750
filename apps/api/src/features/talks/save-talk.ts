import { isDeepStrictEqual } from 'node:util'
import * as contract from '@trivselsrum/contracts/talks'
import { dayOf } from '@trivselsrum/toolkit/day'
import { z } from 'zod'
import { part } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { unwrap } from './author-keys.ts'
import { keyOf, type Means, placeOf, readTalkRow } from './queries.ts'
import { deletionDay, requireDayToCome, textsOf } from './rules.ts'
import { talkOf } from './view.ts'
import { sealWords } from './words.ts'

/**
 * What cannot be opened is not written over. The same sent again, its reply lost on the way, is simply confirmed; whoever
 * has saved on another device meanwhile is told what stands there, and keeps what they typed here.
 */
export function saveTalk(means: Means): CompanyAction<typeof contract.saveTalk> {
  return async (context, { params, body }) => {
    const { sql, now } = context
    const { version, subject, heldOn, followUpOn, keptMonths } = body
    const row = await readTalkRow(context, params.talk, part`FOR UPDATE OF t`)
    const current = await talkOf(context, means, row)
    const texts = textsOf(current.guide, body.texts)
    if (row.version !== version) {
      const { subject: is, texts: are, heldOn: held, followUpOn: follows, keptMonths: kept } = current
      if (isDeepStrictEqual([is, are, held, follows, kept], [subject, texts, heldOn, followUpOn, keptMonths]))
        return current
      const saved = z.encode(contract.Talk, current)
      throw new Problem('talk-changed', { current: saved } satisfies contract.TalkChanged)
    }
    const today = dayOf(now)
    requireDayToCome(followUpOn, today, row.followUpOn)
    const sealed = sealWords(unwrap(means.talkKeys, keyOf(row)), placeOf(row), { subject, texts })
    const deletesOn = deletionDay(today, keptMonths, dayOf(row.createdAt))
    // Its author is told of a day once: one that stays where it is, as the last there can be does, is not told of again.
    const warnedOn = deletesOn === row.deletesOn ? row.warnedOn : null
    await sql`
      UPDATE talks SET subject = ${sealed.subject}, texts = ${sealed.texts}, held_on = ${heldOn}::date,
        follow_up_on = ${followUpOn}::date, kept_months = ${keptMonths},
        deletes_on = ${deletesOn}::date, warned_on = ${warnedOn}::date, version = version + 1, changed_at = ${now}
      WHERE company_id = app.company_id() AND id = ${row.id}`
    return talkOf(context, means, await readTalkRow(context, row.id))
  }
}
