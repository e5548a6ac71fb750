import type { WorkshopState } from '@trivselsrum/contracts/workshops'
import { activitiesOf, boxesOf, type Programme } from '@trivselsrum/toolkit/programme/programme'
import { Problem } from '../../platform/problems.ts'

/** How many workshops a company can have, and how many people one of them. */
const MOST_WORKSHOPS = 2000
export const MOST_PEOPLE = 200

/** @throws Problem `too-many-workshops`. */
export function requireRoom(count: number) {
  if (count >= MOST_WORKSHOPS) throw new Problem('too-many-workshops')
}

/** @throws Problem `workshop-finished`: it stays as it was held. */
export function requireNotFinished({ state }: { state: WorkshopState }) {
  if (state === 'finished') throw new Problem('workshop-finished')
}

/**
 * That everything that was written still has its place in a programme; steps that are left out keep theirs.
 *
 * @param written the activities and boxes that notes lie in.
 * @throws Problem `prompt-written-in`.
 */
export function requirePlaceFor(written: readonly { activity: string; box: string }[], programme: Programme) {
  const places = new Set(
    activitiesOf(programme).flatMap((activity) => boxesOf(activity).map((box) => `${activity.id}/${box}`)),
  )
  if (written.some(({ activity, box }) => !places.has(`${activity}/${box}`))) throw new Problem('prompt-written-in')
}

/** Whom somebody says takes part. */
export interface Invited {
  members: readonly string[]
  names: readonly string[]
}

interface Person {
  id: string
  name: string
  member: string | null
}

/**
 * What has to be done so that exactly those who are named take part. Two of the same name are two people; once a workshop
 * has begun, nobody is taken out of the room.
 */
export function differenceTo(
  { members, names }: Invited,
  { people, hasBegun }: { people: readonly Person[]; hasBegun: boolean },
) {
  const wanted = [...new Set(members)]
  const missing = [...names]
  const gone: string[] = []
  for (const { id, member, name } of people) {
    const place = member === null ? missing.indexOf(name) : -1
    if (place >= 0) missing.splice(place, 1)
    else if (!hasBegun && (member === null || !wanted.includes(member))) gone.push(id)
  }
  const known = people.map(({ member }) => member)
  return { gone, newMembers: wanted.filter((member) => !known.includes(member)), newNames: missing }
}
