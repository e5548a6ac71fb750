import { tell } from '../../platform/outbox.ts'
import type { CompanyContext } from '../../platform/scopes.ts'

/** Tells those who are new to a workshop, as participants or to hold it, that they are; whoever does it knows. */
export async function tellInvited(context: CompanyContext, workshop: string, members: readonly string[]) {
  const others = [...new Set(members)].filter((member) => member !== context.actor.membershipId)
  if (others.length > 0) await tell(context, 'workshop-invited', { workshop, members: others })
}
