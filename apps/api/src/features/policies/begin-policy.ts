import type * as contract from '@trivselsrum/contracts/policies'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { readWorkshopRow } from '../workshops/queries.ts'
import { requireRunner } from './access.ts'
import { carriedNotes } from './carried-notes.ts'
import { requireRoom } from './rules.ts'
import { readPolicyView } from './view.ts'

/**
 * What its text calls the company is filled in with the company's name, and can be changed. Where it begins
 * with a workshop, what was written there stands in its boxes.
 */
export const beginPolicy: CompanyAction<typeof contract.beginPolicy> = async (context, { body }) => {
  const { sql, actor, now, newId } = context
  const { title, language, workshop } = body
  requireRunner(actor.role)
  // Two who begin at once are counted one after the other.
  await takeTurnAs(context)
  const [count] = await sql<{ all: number }>`
    SELECT count(*)::int AS all FROM policies WHERE company_id = app.company_id()`
  requireRoom(count?.all ?? 0)
  const id = newId()
  await sql`
    INSERT INTO policies (id, title, language, company_name, created_at, created_by)
    SELECT ${id}, ${title}, ${language}, name, ${now}, ${actor.membershipId} FROM companies WHERE id = app.company_id()`
  if (workshop) await carryOver(context, { policy: id, workshop })
  await recordAct(context, 'policy-begun', { policy: title })
  return readPolicyView(context, id)
}

/** The tool whose workshops talk over a policy. */
const POLICY_TOOL = 'policy'

/** @throws Problem `not-found` for a workshop that the reader does not see, or one with another tool. */
async function carryOver(context: CompanyContext, { policy, workshop }: { policy: string; workshop: string }) {
  const { sql, actor, now } = context
  const { id, tool } = await readWorkshopRow(context, workshop)
  if (tool !== POLICY_TOOL) throw new Problem('not-found')
  const written = await sql<{ box: string; text: string }>`
    SELECT box, text FROM workshop_notes
    WHERE company_id = app.company_id() AND workshop_id = ${id} ORDER BY place, id`
  for (const { box, text } of carriedNotes(written))
    await sql`
      INSERT INTO policy_notes (policy_id, box, text, version, saved_at, saved_by)
      VALUES (${policy}, ${box}, ${text}, 1, ${now}, ${actor.membershipId})`
}
