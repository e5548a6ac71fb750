import * as contract from '@trivselsrum/contracts/audit'
import type { ServeCompany } from '../../platform/scopes.ts'
import { exportAuditLog } from './export-audit-log.ts'
import { readAuditLog } from './read-audit-log.ts'

export function auditRoutes(serve: ServeCompany) {
  serve(contract.readAuditLog, readAuditLog)
  serve(contract.exportAuditLog, exportAuditLog)
}
