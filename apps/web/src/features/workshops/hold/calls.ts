import { send } from '@/lib/api-browser'
import type { HoldCalls } from './hold-calls'
import { newId } from './new-id'
import type { HoldRoutes } from './routes'

/** The calls of one workshop, from the browser. */
export function callsOf(routes: HoldRoutes, place: { company: string; workshop: string }): HoldCalls {
  const params = place
  const once = () => ({ idempotencyKey: newId() })
  return {
    read: () => send(routes.read, { params }),
    notes: (activity, page) => send(routes.notes, { params, query: { activity, page } }),
    start: () => send(routes.start, { params }),
    lead: () => send(routes.lead, { params }),
    show: (body) => send(routes.show, { params, body }),
    time: (body) => send(routes.time, { params, body }, once()),
    ring: (activity, round) => send(routes.ring, { params, body: { activity, round } }),
    addPerson: (name) => send(routes.addPerson, { params, body: { name } }, once()),
    changePerson: (person, isPresent) =>
      send(routes.changePerson, { params: { ...place, person }, body: { isPresent } }),
    choose: (body) => send(routes.choose, { params, body }),
    addNote: (body) => send(routes.addNote, { params, body }),
    changeNote: (note, body) => send(routes.changeNote, { params: { ...place, note }, body }),
    removeNote: (note) => send(routes.removeNote, { params: { ...place, note } }),
    finish: (followUpOn) => send(routes.finish, { params, body: { followUpOn } }),
  }
}
