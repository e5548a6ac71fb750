import type * as contract from '@trivselsrum/contracts/actions'
import type { CompanyAction } from '../../platform/scopes.ts'
import { readActionView } from './queries.ts'

const PAGE = 50

export const listActionEvents: CompanyAction<typeof contract.listActionEvents> = async (
  context,
  { params, query: { page } },
) => {
  const { sql } = context
  const { id } = await readActionView(context, params.action)
  const events = await sql<contract.ActionEvent>`
    SELECT e.kind, e.id, e.at, u.name AS by, e.text, e.status, e.reason FROM (
      SELECT 'note' AS kind, company_id, id, written_at AS at, written_by AS by, text, NULL::action_status AS status, NULL AS reason
      FROM action_notes WHERE company_id = app.company_id() AND action_id = ${id}
      UNION ALL
      SELECT 'status', company_id, id, changed_at, changed_by, NULL, status, reason
      FROM action_changes WHERE company_id = app.company_id() AND action_id = ${id}
    ) e JOIN memberships m ON m.company_id = e.company_id AND m.id = e.by JOIN users u ON u.id = m.user_id
    ORDER BY e.at DESC, e.id DESC LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`
  const [count] = await sql<{ total: number }>`
    SELECT ((SELECT count(*) FROM action_notes WHERE company_id = app.company_id() AND action_id = ${id})
      + (SELECT count(*) FROM action_changes WHERE company_id = app.company_id() AND action_id = ${id}))::int AS total`
  const total = count?.total ?? 0
  return { events, total, next: page * PAGE < total ? page + 1 : null }
}
