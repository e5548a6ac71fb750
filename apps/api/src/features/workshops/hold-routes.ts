import * as events from '@trivselsrum/contracts/workshop-events'
import * as contract from '@trivselsrum/contracts/workshop-holding'
import * as outcome from '@trivselsrum/contracts/workshop-outcome'
import type { ServeCompany } from '../../platform/scopes.ts'
import { addWorkshopNote } from './add-workshop-note.ts'
import { addWorkshopPerson } from './add-workshop-person.ts'
import { changeFollowUp } from './change-follow-up.ts'
import { changeWorkshopNote } from './change-workshop-note.ts'
import { changeWorkshopPerson } from './change-workshop-person.ts'
import { chooseInWorkshop } from './choose-in-workshop.ts'
import { finishWorkshop } from './finish-workshop.ts'
import { leadWorkshop } from './lead-workshop.ts'
import { listWorkshopActions } from './list-workshop-actions.ts'
import { listWorkshopEvents } from './list-workshop-events.ts'
import { listWorkshopNotes } from './list-workshop-notes.ts'
import { removeWorkshopNote } from './remove-workshop-note.ts'
import { reopenWorkshop } from './reopen-workshop.ts'
import { ringWorkshopBell } from './ring-workshop-bell.ts'
import { showInWorkshop } from './show-in-workshop.ts'
import { startWorkshop } from './start-workshop.ts'
import { timeWorkshop } from './time-workshop.ts'

/** Holding a workshop: from its beginning to what came of it. */
export function workshopHoldingRoutes(serve: ServeCompany) {
  serve(contract.startWorkshop, startWorkshop)
  serve(contract.leadWorkshop, leadWorkshop)
  serve(contract.showInWorkshop, showInWorkshop)
  serve(contract.timeWorkshop, timeWorkshop)
  serve(contract.addWorkshopPerson, addWorkshopPerson)
  serve(contract.changeWorkshopPerson, changeWorkshopPerson)
  serve(contract.ringWorkshopBell, ringWorkshopBell)
  serve(contract.chooseInWorkshop, chooseInWorkshop)
  serve(contract.listWorkshopNotes, listWorkshopNotes)
  serve(contract.addWorkshopNote, addWorkshopNote)
  serve(contract.changeWorkshopNote, changeWorkshopNote)
  serve(contract.removeWorkshopNote, removeWorkshopNote)
  serve(contract.finishWorkshop, finishWorkshop)
  serve(contract.reopenWorkshop, reopenWorkshop)
  serve(contract.changeFollowUp, changeFollowUp)
  serve(outcome.listWorkshopActions, listWorkshopActions)
  serve(events.listWorkshopEvents, listWorkshopEvents)
}
