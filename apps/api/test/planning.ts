import {
  type Action,
  addActionNote,
  changeAction,
  changeActionStatus,
  createAction,
  readAction,
  removeAction,
} from '@trivselsrum/contracts/actions'
import type { Sent } from '@trivselsrum/contracts/endpoint'
import { listActions } from '@trivselsrum/contracts/plan'
import type { Caller } from './inviting.ts'

type Fields = Sent<typeof createAction>['body']
type Query = Sent<typeof listActions>['query']

/** What somebody does with the plan of their company. */
export function planOf({ call, company }: Caller) {
  const at = ({ id }: { id: string }) => ({ params: { company, action: id } })
  return {
    make: (body: Partial<Fields> = {}) =>
      call(createAction, {
        params: { company },
        body: { title: 'Fast makker i spidsbelastning', level: 'group', ...body },
      }),
    read: (action: { id: string }) => call(readAction, at(action)),
    /** As it is but for what is given, from the version at hand. */
    change: (action: Action, body: Partial<Fields> & { version?: number }) =>
      call(changeAction, { ...at(action), body: { ...asWritten(action), ...body } }),
    move: (action: { id: string; version: number }, status: Action['status'], reason?: string) =>
      call(changeActionStatus, { ...at(action), body: { status, reason, version: action.version } }),
    note: (action: { id: string }, text: string) => call(addActionNote, { ...at(action), body: { text } }),
    remove: (action: { id: string; version: number }) =>
      call(removeAction, { ...at(action), query: { version: action.version } }),
    list: (query: Query = {}) => call(listActions, { params: { company }, query }),
    titles: async (query: Query = {}) =>
      (await call(listActions, { params: { company }, query })).actions.map(({ title }) => title),
  }
}

/** An action as a form would send it back. */
function asWritten({ title, problem, level, measure, deadline, followUpOn, version, ...action }: Action) {
  const { responsible, participants, department } = action
  return {
    ...{ title, problem, level, measure, deadline, followUpOn, version },
    responsible: responsible?.kind === 'member' ? responsible.member.id : null,
    responsibleName: responsible?.kind === 'name' ? responsible.name : null,
    participants: participants.map(({ id }) => id),
    department: department?.id ?? null,
  }
}
