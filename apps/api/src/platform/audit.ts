import type { Prisma } from '@trivselsrum/prisma/client'
import type { CompanyContext } from './scopes.ts'

/** What the audit log records, each with what it was done to. */
export interface Acts {
  'company-created': Record<string, never>
  'round-opened': { quarter: string; mode: string }
  'sheet-handed-in': { quarter: string }
  'sheet-taken-back': { quarter: string }
  'round-closed': { quarter: string }
  'round-voided': { quarter: string }
}

/** Adds a line to the company's audit log, in the transaction of the act itself. */
export async function recordAct<A extends keyof Acts>(
  { db, actor, now, newId }: Pick<CompanyContext, 'db' | 'actor' | 'now' | 'newId'>,
  action: A,
  subject: Acts[A],
) {
  await db.auditEntry.create({
    data: { id: newId(), at: now, actorId: actor.membershipId, action, subject: subject as Prisma.InputJsonObject },
  })
}
