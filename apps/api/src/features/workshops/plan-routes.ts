import * as contract from '@trivselsrum/contracts/workshops'
import type { Platform, ServeCompany } from '../../platform/scopes.ts'
import { adaptWorkshop } from './adapt-workshop.ts'
import { changeWorkshop } from './change-workshop.ts'
import { inviteToWorkshop } from './invite-to-workshop.ts'
import { listWorkshops } from './list-workshops.ts'
import { planWorkshop } from './plan-workshop.ts'
import { readWorkshop } from './read-workshop.ts'
import { readWorkshopInvitation } from './read-workshop-invitation.ts'
import { removeWorkshop } from './remove-workshop.ts'

/** Planning: what is done before a workshop is held, and when it is no longer wanted. */
export function workshopPlanRoutes(serve: ServeCompany, { config }: Platform) {
  serve(contract.listWorkshops, listWorkshops)
  serve(contract.planWorkshop, planWorkshop)
  serve(contract.readWorkshop, readWorkshop)
  serve(contract.changeWorkshop, changeWorkshop)
  serve(contract.inviteToWorkshop, inviteToWorkshop)
  serve(contract.readWorkshopInvitation, readWorkshopInvitation(config))
  serve(contract.adaptWorkshop, adaptWorkshop)
  serve(contract.removeWorkshop, removeWorkshop)
}
