import { type invite as contract, mostAddresses } from '@trivselsrum/contracts/invitations'
import type { Config } from '../../config.ts'
import type { Sql } from '../../platform/database.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { requireOpenDepartment } from '../departments/queries.ts'
import { requireRight } from './access.ts'
import { makeInvitation } from './make-invitation.ts'
import { emailOf, entriesIn, judgeEntries, type KnownAddresses } from './rules.ts'

/** Invites everybody in a list who can be, and says of each address what became of it. */
export function invite(config: Config): CompanyAction<typeof contract> {
  return async (context, { body }) => {
    const { sql, actor } = context
    const { role, department } = body
    requireRight(actor.role, 'manage')
    const entries = entriesIn(body.addresses)
    if (entries.length > mostAddresses) throw new Problem('too-many-addresses')
    await takeTurnAs(context)
    if (department) await requireOpenDepartment(sql, department)
    const emails = entries.flatMap((entry) => emailOf(entry) ?? [])
    const judged = judgeEntries(entries, await readKnown(context, emails))
    const invited = judged.flatMap(({ email, outcome }) => (email && outcome === 'invited' ? [email] : []))
    await endExpired(context, invited)
    for (const email of invited) await makeInvitation(context, config, { email, role, department })
    return { outcomes: judged.map(({ address, outcome }) => ({ address, outcome })) }
  }
}

async function readKnown({ sql, actor, now }: CompanyContext, emails: string[]): Promise<KnownAddresses> {
  const [own] = await sql<{ email: string }>`SELECT email FROM users WHERE id = ${actor.userId}`
  const members = await sql<{ email: string }>`
    SELECT u.email FROM memberships m JOIN users u ON u.id = m.user_id
    WHERE m.company_id = app.company_id() AND m.state <> 'removed' AND u.email = ANY(${emails})`
  const waiting = await sql<{ email: string }>`
    SELECT email FROM invitations
    WHERE company_id = app.company_id() AND email = ANY(${emails})
      AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > ${now}`
  return { own: own?.email ?? '', members: setOf(members), waiting: setOf(waiting) }
}

function setOf(rows: { email: string }[]): Set<string> {
  return new Set(rows.map(({ email }) => email))
}

/** One that has expired makes room for the next. */
async function endExpired({ sql, now }: { sql: Sql; now: Date }, emails: string[]) {
  await sql`
    UPDATE invitations SET revoked_at = ${now}
    WHERE company_id = app.company_id() AND email = ANY(${emails})
      AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at <= ${now}`
}
