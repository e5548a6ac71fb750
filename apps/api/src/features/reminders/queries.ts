import type * as contract from '@trivselsrum/contracts/reminders'
import type { CompanyContext } from '../../platform/scopes.ts'
import { kindsFor } from './kinds.ts'
import { wants } from './rules.ts'

interface OwnReminders {
  isOff: boolean
  kindsOff: string[]
  isProven: boolean
  isRefused: boolean
}

/** What the reader has chosen, and whether mail reaches them. */
export async function readOwn({ sql, actor }: Pick<CompanyContext, 'sql' | 'actor'>): Promise<OwnReminders> {
  const [own] = await sql<OwnReminders>`
    SELECT COALESCE(c.is_off, false) AS "isOff", COALESCE(c.kinds_off, '{}') AS "kindsOff",
      u.email_proven_at IS NOT NULL AS "isProven", u.email_refused_at IS NOT NULL AS "isRefused"
    FROM users u LEFT JOIN reminder_choices c ON c.membership_id = ${actor.membershipId} WHERE u.id = ${actor.userId}`
  if (!own) throw new Error('somebody who is of a company is seen by it')
  return own
}

export async function readView(context: Pick<CompanyContext, 'sql' | 'actor'>): Promise<contract.Reminders> {
  const own = await readOwn(context)
  const kinds = kindsFor(context.actor.role).map((kind) => ({ kind, isOn: wants(own, kind) }))
  const mail = own.isRefused ? 'refused' : own.isProven ? 'reached' : 'unproven'
  return { kinds, isOff: own.isOff, mail }
}
