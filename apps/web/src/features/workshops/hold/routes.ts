import { routeOf } from '@trivselsrum/contracts/client'
import { listWorkshopEvents } from '@trivselsrum/contracts/workshop-events'
import {
  addWorkshopNote,
  addWorkshopPerson,
  changeWorkshopNote,
  changeWorkshopPerson,
  chooseInWorkshop,
  finishWorkshop,
  leadWorkshop,
  listWorkshopNotes,
  removeWorkshopNote,
  ringWorkshopBell,
  showInWorkshop,
  startWorkshop,
  timeWorkshop,
} from '@trivselsrum/contracts/workshop-holding'
import { readWorkshop } from '@trivselsrum/contracts/workshops'

/** How the API is called while a workshop is held, without its schemas. */
export const holdRoutes = () => ({
  read: routeOf(readWorkshop),
  events: routeOf(listWorkshopEvents),
  notes: routeOf(listWorkshopNotes),
  start: routeOf(startWorkshop),
  lead: routeOf(leadWorkshop),
  show: routeOf(showInWorkshop),
  time: routeOf(timeWorkshop),
  ring: routeOf(ringWorkshopBell),
  addPerson: routeOf(addWorkshopPerson),
  changePerson: routeOf(changeWorkshopPerson),
  choose: routeOf(chooseInWorkshop),
  addNote: routeOf(addWorkshopNote),
  changeNote: routeOf(changeWorkshopNote),
  removeNote: routeOf(removeWorkshopNote),
  finish: routeOf(finishWorkshop),
})

export type HoldRoutes = ReturnType<typeof holdRoutes>
