import * as contract from '@trivselsrum/contracts/workshop-outcome'
import type { ServeCompany } from '../../../platform/scopes.ts'
import { printWorkshopMinutes } from './print-workshop-minutes.ts'
import { readWorkshopMinutes } from './read-workshop-minutes.ts'
import { writeWorkshopMinutes } from './write-workshop-minutes.ts'

export function minutesRoutes(serve: ServeCompany) {
  serve(contract.readWorkshopMinutes, readWorkshopMinutes)
  serve(contract.printWorkshopMinutes, printWorkshopMinutes)
  serve(contract.writeWorkshopMinutes, writeWorkshopMinutes)
}
