import type { Consultation } from '@trivselsrum/contracts/consultations'
import { dayOf } from '@trivselsrum/toolkit/day'
import type { CompanyContext } from '../../platform/scopes.ts'
import { type ConsultationRow, readRow, readSections, waits } from './queries.ts'
import { stateOf } from './rules.ts'

/** A consultation with its figures, for those who run it. @throws Problem `not-found`. */
export async function readView(context: CompanyContext, id: string): Promise<Consultation> {
  return viewOf(context, await readRow(context.sql, id))
}

export async function viewOf({ sql, now }: CompanyContext, row: ConsultationRow): Promise<Consultation> {
  const { id, policy, title, edition, version, lead, closesOn, membersOnly, openedAt, openedBy, closedAt, answer } = row
  const counts = await sql<{ section: string; contributions: number; waiting: number }>`
    SELECT c.section, count(*)::int AS contributions, (count(*) FILTER (WHERE ${waits}))::int AS waiting
    FROM contributions c WHERE c.consultation_id = ${id} AND NOT c.is_withdrawn GROUP BY c.section`
  const [codes] = await sql<{ count: number }>`
    SELECT count(*)::int AS count FROM contributor_receipts WHERE consultation_id = ${id}`
  const sections = (await readSections(sql, row)).map((section) => {
    const count = counts.find((one) => one.section === section.id)
    return {
      id: section.id,
      heading: section.heading,
      contributions: count?.contributions ?? 0,
      waiting: count?.waiting ?? 0,
    }
  })
  const sum = (of: 'contributions' | 'waiting') => counts.reduce((total, count) => total + count[of], 0)
  const state = stateOf(row, dayOf(now))
  return {
    ...{
      id,
      policy,
      title,
      edition,
      version,
      lead,
      closesOn,
      membersOnly,
      openedAt,
      openedBy,
      closedAt,
      state,
      answer,
    },
    contributors: codes?.count ?? 0,
    contributions: sum('contributions'),
    waiting: sum('waiting'),
    sections,
    isDraftOpen: !row.isSettled,
    can: { change: state === 'open', close: state === 'open', answer: state !== 'open' },
  }
}
