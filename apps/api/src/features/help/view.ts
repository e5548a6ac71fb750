import type { HelpBox, HelpLine } from '@trivselsrum/contracts/help'
import type { CompanyContext } from '../../platform/scopes.ts'
import { mayChange } from './access.ts'

/** What the company says; nothing, in version 0, while it never did. */
export async function readHelpBox({ sql, actor }: Pick<CompanyContext, 'sql' | 'actor'>): Promise<HelpBox> {
  const [box] = await sql<{ lines: HelpLine[]; version: number; savedAt: Date; savedBy: string }>`
    SELECT h.lines, h.version, h.saved_at AS "savedAt", u.name AS "savedBy" FROM help_boxes h
      JOIN memberships m ON m.company_id = h.company_id AND m.id = h.saved_by JOIN users u ON u.id = m.user_id
    WHERE h.company_id = app.company_id()`
  const can = { change: mayChange(actor.role) }
  return { ...(box ?? { lines: [], version: 0, savedAt: null, savedBy: null }), can }
}
