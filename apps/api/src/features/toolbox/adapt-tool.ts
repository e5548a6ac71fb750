import { isDeepStrictEqual } from 'node:util'
import * as contract from '@trivselsrum/contracts/toolbox'
import { z } from 'zod'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction, CompanyContext } from '../../platform/scopes.ts'
import { requireAdapter } from './access.ts'
import { requireShort } from './short-adaptation.ts'
import { readToolView } from './view.ts'

/** Workshops that are planned already keep what they began with. The same sent again is simply confirmed. */
export const adaptTool: CompanyAction<typeof contract.adaptTool> = async (context, { params: { tool }, body }) => {
  const { actor, language, library } = context
  const { adaptation, version } = body
  requireAdapter(actor.role)
  if (library.newestProgramme(tool) === undefined) throw new Problem('not-found')
  requireShort(adaptation)
  const isSaved = await save(context, { tool, adaptation, version })
  const view = await readToolView(context, { tool, language })
  if (!isSaved && !isDeepStrictEqual(view.adaptation, adaptation)) {
    const current = z.encode(contract.CompanyTool, view)
    throw new Problem('adaptation-changed', { current } satisfies contract.AdaptationChanged)
  }
  if (isSaved) await recordAct(context, 'tool-adapted', { tool })
  return view
}

/** Whether it was saved: not when somebody else has since the version seen, or saves the first one at the same time. */
async function save(
  { sql, actor, now }: CompanyContext,
  { tool, adaptation, version }: Pick<contract.CompanyTool, 'adaptation' | 'version'> & { tool: string },
): Promise<boolean> {
  const saved =
    version === 0
      ? await sql`
          INSERT INTO tool_adaptations (tool, adaptation, version, saved_at, saved_by)
          VALUES (${tool}, ${adaptation}, 1, ${now}, ${actor.membershipId})
          ON CONFLICT (company_id, tool) DO NOTHING RETURNING version`
      : await sql`
          UPDATE tool_adaptations SET adaptation = ${adaptation}, version = version + 1, saved_at = ${now},
            saved_by = ${actor.membershipId}
          WHERE company_id = app.company_id() AND tool = ${tool} AND version = ${version} RETURNING version`
  return saved.length > 0
}
