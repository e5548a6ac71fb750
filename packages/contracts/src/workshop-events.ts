import { Key } from '@trivselsrum/toolkit/key'
import { z } from 'zod'
import { ActionMember } from './actions.ts'
import { endpoint } from './endpoint.ts'
import { live } from './live.ts'
import { InCompany, isoDate } from './values.ts'

/** Somebody who takes part. */
export const WorkshopPerson = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** The member it is; null for somebody by name. */
    member: z.uuid().nullable(),
    isPresent: z.boolean(),
  })
  .meta({ id: 'WorkshopPerson' })
export type WorkshopPerson = z.output<typeof WorkshopPerson>

/** Where a workshop is: what is shown, the time, and who leads. */
export const WorkshopPlace = z
  .object({
    state: z.enum(['planned', 'underway', 'finished']),
    step: Key.nullable(),
    activity: Key.nullable(),
    card: Key.nullable(),
    /** When the bell rings; null while no time runs. */
    endsAt: isoDate.nullable(),
    /** What is left in milliseconds while the time stands still. */
    timeLeft: z.number().int().nullable(),
    ledBy: ActionMember.nullable(),
    /** Of the plan: where it is another than the one at hand, plan and programme are to be read anew. */
    version: z.number().int(),
  })
  .meta({ id: 'WorkshopPlace' })
export type WorkshopPlace = z.output<typeof WorkshopPlace>

export const WorkshopNote = z
  .object({
    id: z.uuid(),
    activity: Key,
    /** A row, or a cell of a table as `row.column`. */
    box: z.string(),
    text: z.string(),
    isPicked: z.boolean(),
    version: z.number().int(),
    /** Notes are read in this order. */
    place: z.number().int(),
  })
  .meta({ id: 'WorkshopNote' })
export type WorkshopNote = z.output<typeof WorkshopNote>

export const WorkshopChoice = z
  .object({ activity: Key, item: Key, option: Key.nullable() })
  .meta({ id: 'WorkshopChoice' })
export type WorkshopChoice = z.output<typeof WorkshopChoice>

/** Who talks with whom since a bell: lists of ids of people; none where no names were given. */
export const WorkshopPairing = z
  .object({ activity: Key, round: z.number().int(), groups: z.array(z.array(z.uuid())) })
  .meta({ id: 'WorkshopPairing' })
export type WorkshopPairing = z.output<typeof WorkshopPairing>

const event = { number: z.number().int(), at: isoDate }

/**
 * That something was changed. It carries the thing as it is when it is read, not as it was: whoever applies the events
 * after any number, in their order, ends with the truth. A thing that is gone by then comes as null.
 */
export const WorkshopEvent = z
  .discriminatedUnion('kind', [
    z.object({ ...event, kind: z.literal('place'), place: WorkshopPlace }),
    z.object({
      ...event,
      kind: z.literal('note'),
      id: z.uuid(),
      note: WorkshopNote.nullable(),
      /** How many notes each activity has now: of one that is gone it is not known where it stood. */
      notesIn: z.record(Key, z.number().int()),
    }),
    z.object({ ...event, kind: z.literal('person'), id: z.uuid(), person: WorkshopPerson.nullable() }),
    z.object({ ...event, kind: z.literal('choice'), choice: WorkshopChoice }),
    z.object({ ...event, kind: z.literal('pairing'), pairing: WorkshopPairing }),
  ])
  .meta({ id: 'WorkshopEvent' })
export type WorkshopEvent = z.output<typeof WorkshopEvent>

const InWorkshop = InCompany.extend({ workshop: z.uuid() })

export const listWorkshopEvents = endpoint({
  method: 'GET',
  path: '/companies/:company/workshops/:workshop/events',
  summary: 'What was changed in a workshop after an event, in the order it happened; at most two hundred at once',
  params: InWorkshop,
  query: z.strictObject({ after: z.coerce.number().int().min(0).max(2_000_000_000) }),
  response: z.object({
    events: z.array(WorkshopEvent),
    /** The number of the newest event there is. */
    head: z.number().int(),
    now: isoDate,
  }),
})

/** A connection that tells of every event after the one named when it is opened (`{"after": 12}` as the first message). */
export const followWorkshop = live({
  path: '/companies/:company/workshops/:workshop/live',
  summary: 'Follow a workshop: every change as it happens',
  params: InWorkshop,
})

/** What a follower says. */
export const FollowerSays = z.strictObject({ after: z.number().int().min(0) })
export type FollowerSays = z.output<typeof FollowerSays>

/** What a follower hears: events with nothing left out between them, and the server’s time. */
export const FollowerHears = z.discriminatedUnion('say', [
  z.object({ say: z.literal('events'), events: z.array(WorkshopEvent), head: z.number().int(), now: isoDate }),
  z.object({
    say: z.literal('gone'),
    why: z.enum(['deleted', 'not-allowed', 'try-again', 'session-ended', 'not-understood']),
  }),
])
export type FollowerHears = z.output<typeof FollowerHears>
