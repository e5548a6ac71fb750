import * as contract from '@trivselsrum/contracts/leaving'
import { seldom } from '../../platform/limits.ts'
import type { Platform, ServeCompany, ServePublic } from '../../platform/scopes.ts'
import { sealer } from '../../platform/sealing.ts'
import { claimsOf } from '../../platform/session.ts'
import { beginDeletion, provingDeletion } from './begin-deletion.ts'
import { deleteAccount } from './delete-account.ts'
import { exportCompany } from './export-company.ts'
import { importCompany } from './import-company.ts'
import { readOwnDeletion } from './read-own-deletion.ts'
import { takeOwnData } from './take-own-data.ts'
import { undoDeletion } from './undo-deletion.ts'

/** The largest archive in base64, and the JSON around it. */
const MOST_SENT = Math.ceil(contract.mostPacked / 3) * 4 + 1024

export function leavingRoutes(serve: ServePublic, { config }: Platform) {
  const means = { config, sealer: sealer(config.sealingSecret) }
  serve(contract.takeOwnData, seldom(config, 'taking one’s data', takeOwnData(config)))
  serve(contract.readOwnDeletion, readOwnDeletion)
  serve(contract.deleteAccount, deleteAccount(means))
  serve(contract.importCompany, seldom(config, 'importing', importCompany(config)), {
    bodyLimit: MOST_SENT,
    // Nobody unknown has eight megabytes read.
    preParsing: async (request) => {
      await claimsOf(request)
    },
  })
}

export function companyLeavingRoutes(serve: ServeCompany, { config, database }: Platform) {
  const means = { config, sealer: sealer(config.sealingSecret) }
  serve(contract.exportCompany, exportCompany(database))
  serve(contract.beginDeletion, beginDeletion, provingDeletion(means))
  serve(contract.undoDeletion, undoDeletion)
}
