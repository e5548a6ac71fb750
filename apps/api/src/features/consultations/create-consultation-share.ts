import type * as contract from '@trivselsrum/contracts/consultations'
import { dayOf } from '@trivselsrum/toolkit/day'
import type { Config } from '../../config.ts'
import { part } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { makeShare } from '../shares/make-share.ts'
import { requireRunner } from './access.ts'
import { readRow } from './queries.ts'
import { linksEnd, requireOpen } from './rules.ts'

/** A link into a consultation: it lets people contribute until that closes, and then read what became of it for a while. */
export function createConsultationShare(config: Config): CompanyAction<typeof contract.createConsultationShare> {
  return async (context, { params, body }) => {
    requireRunner(context.actor.role)
    const row = await readRow(context.sql, params.consultation, part`FOR SHARE OF c`)
    requireOpen(row, dayOf(context.now))
    if (row.membersOnly) throw new Problem('members-only')
    const about = { policy: row.title, edition: row.edition }
    return makeShare(config, context, { consultation: row.id, endsAt: linksEnd(row.closesOn), about }, body)
  }
}
