import { isDeepStrictEqual } from 'node:util'
import * as contract from '@trivselsrum/contracts/help'
import { z } from 'zod'
import { recordAct } from '../../platform/audit.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { takeTurnAs } from '../companies/queries.ts'
import { requireChanger } from './access.ts'
import { readHelpBox } from './view.ts'

/** The same sent again, its reply lost on the way, is simply confirmed. */
export const saveHelp: CompanyAction<typeof contract.saveHelp> = async (context, { body }) => {
  const { sql, actor, now } = context
  const { lines, version } = body
  requireChanger(actor.role)
  await takeTurnAs(context)
  const current = await readHelpBox(context)
  if (isDeepStrictEqual(current.lines, lines)) return current
  if (current.version !== version)
    throw new Problem('help-changed', {
      current: z.encode(contract.HelpBox, current),
    } satisfies contract.HelpChanged)
  await sql`
    INSERT INTO help_boxes (lines, version, saved_at, saved_by)
    VALUES (${JSON.stringify(lines)}::jsonb, 1, ${now}, ${actor.membershipId})
    ON CONFLICT (company_id) DO UPDATE
    SET lines = EXCLUDED.lines, version = help_boxes.version + 1, saved_at = EXCLUDED.saved_at, saved_by = EXCLUDED.saved_by`
  await recordAct(context, 'help-changed', {})
  return readHelpBox(context)
}
