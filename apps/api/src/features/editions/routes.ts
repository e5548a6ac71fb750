import * as contract from '@trivselsrum/contracts/editions'
import type { Platform, ServeCompany, ServeShare } from '../../platform/scopes.ts'
import { adoptDraft } from './adopt-draft.ts'
import { beginEdition } from './begin-edition.ts'
import { confirmReading } from './confirm-reading.ts'
import { createEditionShare } from './create-edition-share.ts'
import { listEditionShares } from './list-edition-shares.ts'
import { printEdition } from './print-edition.ts'
import { printEditionPoster } from './print-edition-poster.ts'
import { printSharedEdition } from './print-shared-edition.ts'
import { publishEdition } from './publish-edition.ts'
import { readEdition } from './read-edition.ts'
import { readSharedEdition } from './read-shared-edition.ts'
import { writeEdition } from './write-edition.ts'

interface Serve {
  serveCompany: ServeCompany
  serveShare: ServeShare
}

export function editionRoutes({ serveCompany, serveShare }: Serve, { config }: Platform) {
  serveCompany(contract.adoptDraft, adoptDraft)
  serveCompany(contract.beginEdition, beginEdition)
  serveCompany(contract.readEdition, readEdition)
  serveCompany(contract.publishEdition, publishEdition)
  serveCompany(contract.confirmReading, confirmReading)
  serveCompany(contract.printEdition, printEdition)
  serveCompany(contract.writeEdition, writeEdition)
  serveCompany(contract.printEditionPoster, printEditionPoster)
  serveCompany(contract.listEditionShares, listEditionShares)
  serveCompany(contract.createEditionShare, createEditionShare(config))
  serveShare(contract.readSharedEdition, readSharedEdition)
  serveShare(contract.printSharedEdition, printSharedEdition)
}
