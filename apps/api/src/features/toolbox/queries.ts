import { type Adaptation, asPublished } from '@trivselsrum/toolkit/programme/adaptation'
import type { CompanyContext } from '../../platform/scopes.ts'
import { visibleTo } from '../workshops/queries.ts'

type Asking = Pick<CompanyContext, 'sql' | 'actor'>

/** What a company has of its own in a tool. */
interface Saved {
  adaptation: Adaptation
  /** 0 while it has nothing. */
  version: number
  savedBy: string | null
  savedAt: Date | null
}

/** What the company has of its own in its tools, by tool; those in which it has nothing are left out. */
export async function readAdaptations({ sql }: Pick<Asking, 'sql'>, tool: string | null = null) {
  const rows = await sql<Saved & { tool: string }>`
    SELECT t.tool, t.adaptation, t.version, u.name AS "savedBy", t.saved_at AS "savedAt"
    FROM tool_adaptations t JOIN memberships m ON m.company_id = t.company_id AND m.id = t.saved_by
      JOIN users u ON u.id = m.user_id
    WHERE t.company_id = app.company_id() AND (${tool}::text IS NULL OR t.tool = ${tool})`
  return new Map(rows.map(({ tool, ...saved }) => [tool, saved]))
}

/** The same of one tool. */
export async function readAdaptation(asking: Pick<Asking, 'sql'>, tool: string): Promise<Saved> {
  const saved = (await readAdaptations(asking, tool)).get(tool)
  return saved ?? { adaptation: asPublished, version: 0, savedBy: null, savedAt: null }
}

/** How many workshops that the reader may see were held with each tool, and when the newest was. */
export async function readHeld({ sql, actor }: Asking) {
  const rows = await sql<{ tool: string; workshops: number; lastOn: Date }>`
    SELECT w.tool, count(*)::int AS workshops, max(w.starts_at) AS "lastOn" FROM workshops w
    WHERE w.company_id = app.company_id() AND w.state = 'finished' AND ${visibleTo(actor)} GROUP BY w.tool`
  return new Map(rows.map(({ tool, ...held }) => [tool, held]))
}
