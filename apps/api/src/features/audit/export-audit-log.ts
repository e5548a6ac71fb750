import { type exportAuditLog as contract, mostExported } from '@trivselsrum/contracts/audit'
import { recordAct } from '../../platform/audit.ts'
import { csvOf } from '../../platform/csv.ts'
import { Problem } from '../../platform/problems.ts'
import type { CompanyAction } from '../../platform/scopes.ts'
import { requireRight } from './access.ts'
import { readEntries } from './queries.ts'
import { momentIn } from './rules.ts'
import { columns } from './words.ts'

/** A file is whole or not at all: one that would leave lines out is refused. Taking a copy is an act of its own. */
export const exportAuditLog: CompanyAction<typeof contract> = async (context, { query }) => {
  requireRight(context.actor.role, 'read')
  const entries = await readEntries(context, { ...query, limit: mostExported + 1 })
  if (entries.length > mostExported) throw new Problem('export-too-long')
  await recordAct(context, 'audit-log-exported', { entries: entries.length })
  const rows = entries.map(({ at, by, act, about }) => [momentIn(at), by, act, about])
  return csvOf([columns[context.language], ...rows])
}
