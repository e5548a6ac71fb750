import type { Workshop } from '@trivselsrum/contracts/workshops'
import { momentOf, timeOf } from '@trivselsrum/toolkit/clock'
import { dayOf } from '@trivselsrum/toolkit/day'

/** The fields of a plan as its form has them; of members their ids with a space between, of names one a line. */
const planFields = ['title', 'day', 'time', 'place', 'department', 'facilitator'] as const
const invitedFields = ['participants', 'names'] as const

type PlanField = (typeof planFields)[number]
export type PlanValues = Record<PlanField, string>
export type InvitedValues = Record<(typeof invitedFields)[number], string>

/** A plan as its form shows it, in Danish time whatever the device says. */
export function planValues(workshop: Pick<Workshop, 'title' | 'startsAt' | 'place' | 'department' | 'facilitator'>) {
  const { title, startsAt, place, department, facilitator } = workshop
  return {
    ...{ title, place, day: dayOf(startsAt), time: timeOf(startsAt) },
    department: department?.id ?? '',
    facilitator: facilitator.id,
  } satisfies PlanValues
}

/** Who is invited, as its form shows it. */
export function invitedValues({ people }: Pick<Workshop, 'people'>): InvitedValues {
  return {
    participants: people.flatMap(({ member }) => member ?? []).join(' '),
    names: people.flatMap(({ member, name }) => (member ? [] : [name])).join('\n'),
  }
}

const sent = (form: FormData, name: string) => form.getAll(name).map(String).join(' ').replace(/\r\n?/g, '\n')

/** What was sent, line breaks as they are stored. */
export function sentPlan(form: FormData): PlanValues {
  return Object.fromEntries(planFields.map((name) => [name, sent(form, name)])) as PlanValues
}

export function sentInvited(form: FormData): InvitedValues {
  return Object.fromEntries(invitedFields.map((name) => [name, sent(form, name)])) as InvitedValues
}

/** A plan as a call takes it; nothing where day and time are none. */
export function planBody({ title, day, time, place, department, facilitator }: PlanValues) {
  const startsAt = momentOf(day, time)
  return (
    startsAt && {
      title,
      startsAt: startsAt.toISOString(),
      place,
      department: department || null,
      facilitator: facilitator || null,
    }
  )
}

/** Who is invited, as a call takes it. */
export function invitedBody({ participants, names }: InvitedValues) {
  return {
    members: participants.split(' ').filter(Boolean),
    names: names
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean),
  }
}
