import type * as contract from '@trivselsrum/contracts/consultations'
import type { Language } from '@trivselsrum/contracts/values'
import { dayOf } from '@trivselsrum/toolkit/day'
import { type Section, sectionsOf } from '@trivselsrum/toolkit/document/sections'
import { recordAct } from '../../platform/audit.ts'
import { tell } from '../../platform/outbox.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { keepVersion } from '../policies/keep-version.ts'
import { requireRunner } from './access.ts'
import { requireClosingDay } from './rules.ts'
import { readView } from './view.ts'

/** What the version is called that is sent out. */
const versionName: Record<Language, string> = { da: 'Sendt i høring', en: 'Sent into consultation' }

/** Whoever opens locks the policy first: of two at once the second finds the first's, or its own sent twice. */
export const openConsultation: CompanyAction<typeof contract.openConsultation> = async (context, { params, body }) => {
  const { sql, actor, now } = context
  const { consultation: id, lead, closesOn, membersOnly } = body
  requireRunner(actor.role)
  const policy = await lockForOpening(context, params.policy)
  if (await isOpenedAlready(context, id, params.policy)) return readView(context, id)
  requireClosingDay(closesOn, dayOf(now))
  if (!policy.draft) throw new Problem('no-draft')
  if (policy.draft !== body.edition) throw new Problem('draft-replaced')
  await requireNoneOpen(context, policy.draft)
  const name = versionName[policy.language]
  const version = await keepVersion(context, policy.draft, { name, reason: 'consultation' })
  const sections = chosenOf(sectionsOf(version.document), body.sections)
  await sql`
    INSERT INTO consultations (id, edition_id, version_id, sections, lead, closes_on, members_only, opened_at, opened_by)
    VALUES (${id}, ${policy.draft}, ${version.id}, ${sections}, ${lead}, ${closesOn}::date, ${membersOnly}, ${now},
      ${actor.membershipId})`
  await recordAct(context, 'consultation-opened', { policy: policy.title, edition: policy.number })
  await tell(context, 'consultation-opened', { consultation: id })
  return readView(context, id)
}

async function lockForOpening({ sql }: CompanyContext, policy: string) {
  const [row] = await sql<{ title: string; language: Language; draft: string | null; number: number }>`
    SELECT p.title, p.language, e.id AS draft, COALESCE(e.number, 0)::int AS number
    FROM policies p LEFT JOIN editions e ON e.company_id = p.company_id AND e.policy_id = p.id AND e.settled_at IS NULL
    WHERE p.company_id = app.company_id() AND p.id = ${policy} FOR UPDATE OF p`
  if (!row) throw new Problem('not-found')
  return row
}

async function isOpenedAlready({ sql }: CompanyContext, id: string, policy: string): Promise<boolean> {
  const [row] = await sql<{ policy: string }>`
    SELECT e.policy_id AS policy FROM consultations c
    JOIN editions e ON e.company_id = c.company_id AND e.id = c.edition_id WHERE c.id = ${id}`
  if (row && row.policy !== policy) throw new Problem('not-found')
  return row !== undefined
}

async function requireNoneOpen({ sql, now }: CompanyContext, edition: string) {
  const open = await sql`
    SELECT FROM consultations
    WHERE edition_id = ${edition} AND closed_at IS NULL AND closes_on >= ${dayOf(now)}::date LIMIT 1`
  if (open.length > 0) throw new Problem('consultation-open')
}

/** The chosen sections in the order of the text. @throws Problem `draft-empty`, `section-unknown`. */
function chosenOf(sections: readonly Section[], chosen: readonly string[]): string[] {
  if (sections.length === 0) throw new Problem('draft-empty')
  if (!chosen.every((id) => sections.some((section) => section.id === id))) throw new Problem('section-unknown')
  return sections.map(({ id }) => id).filter((id) => chosen.includes(id))
}
