import * as contract from '@trivselsrum/contracts/leaving'
import type { Platform, ServeCompany, ServePublic } from '../../platform/scopes.ts'
import { sealer } from '../../platform/sealing.ts'
import { beginDeletion, provingDeletion } from './begin-deletion.ts'
import { deleteAccount } from './delete-account.ts'
import { exportCompany } from './export-company.ts'
import { readOwnDeletion } from './read-own-deletion.ts'
import { takeOwnData } from './take-own-data.ts'
import { undoDeletion } from './undo-deletion.ts'

export function leavingRoutes(serve: ServePublic, { config }: Platform) {
  const means = { config, sealer: sealer(config.sealingSecret) }
  serve(contract.takeOwnData, takeOwnData)
  serve(contract.readOwnDeletion, readOwnDeletion)
  serve(contract.deleteAccount, deleteAccount(means))
}

export function companyLeavingRoutes(serve: ServeCompany, { config, database }: Platform) {
  const means = { config, sealer: sealer(config.sealingSecret) }
  serve(contract.exportCompany, exportCompany(database))
  serve(contract.beginDeletion, beginDeletion, provingDeletion(means))
  serve(contract.undoDeletion, undoDeletion)
}
