import { addActionNote, changeActionStatus, createAction } from '@trivselsrum/contracts/actions'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { asAdmin, type Member, statementIds } from '../harness.ts'
import type { People } from './people.ts'

/** An action with everything, once dropped and late by now; and one that stays dropped, seen to by somebody by name. */
export async function makePlan(
  { call, company }: Member,
  people: People,
  quarter: Quarter,
  adminUrl?: string,
): Promise<string> {
  const params = { company }
  const make = (body: object) =>
    call(createAction, { params, body: { title: 'Fast makker', level: 'group', problem: 'Nye står alene', ...body } })
  const { id: action, version } = await make({
    responsible: people.colleague,
    participants: [people.owner],
    department: people.department,
    deadline: '2026-12-31',
    measure: 'Ingen er alene',
    followUpOn: '2027-02-01',
    origin: { kind: 'round', quarter, statement: statementIds[0] ?? '' },
  })
  await call(addActionNote, { params: { company, action }, body: { text: 'Prøvet på to vagter' } })
  await asAdmin("UPDATE actions SET deadline = '2026-11-01' WHERE id = $1", [action], adminUrl)
  const other = await make({ responsibleName: 'Klinikken' })
  const dropped = { status: 'dropped' as const, reason: 'Ordren blev aflyst', version }
  for (const id of [action, other.id])
    await call(changeActionStatus, { params: { company, action: id }, body: dropped })
  const again = { status: 'planned' as const, version: version + 1 }
  await call(changeActionStatus, { params: { company, action }, body: again })
  return action
}
