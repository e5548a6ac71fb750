import type { WorkshopEvent, WorkshopNote, WorkshopPlace } from './workshop-events.ts'
import type { Workshop } from './workshops.ts'

/**
 * What events change of a workshop: of its notes those at hand, be it all or those of some activities. Its place may have
 * its dates as dates, or as they travel.
 */
export interface WorkshopNow<Place = WorkshopPlace>
  extends Pick<Workshop, 'people' | 'notesIn' | 'choices' | 'pairings' | 'head'> {
  at: Place
  notes: WorkshopNote[]
}

type EventOf<Kind extends WorkshopEvent['kind']> = Omit<Extract<WorkshopEvent, { kind: Kind }>, 'at'>

/** What an event says, but for when it was. */
type Told<Place> =
  | (Omit<EventOf<'place'>, 'place'> & { place: Place })
  | EventOf<'note'>
  | EventOf<'person'>
  | EventOf<'choice'>
  | EventOf<'pairing'>

/** A workshop of which nothing is known yet, to which all its events can be applied. */
export const nothingYet: WorkshopNow = {
  at: {
    ...{ state: 'planned', step: null, activity: null, card: null, endsAt: null, timeLeft: null, ledBy: null },
    version: 1,
  },
  ...{ people: [], notes: [], notesIn: {}, choices: [], pairings: [], head: 0 },
}

/**
 * What a workshop is after events, in their order, on what was read of it before. Those it knows already are passed over.
 * Pure; it changes nothing it is given and keeps what it has no events of. Whatever was read, and whenever, the same
 * events after it lead to the same end. So a window keeps the events it has heard and applies them to the newest reading
 * it has: notes of an activity that are read late bring back nothing that was deleted meanwhile.
 */
export function applyEvents<State extends WorkshopNow<unknown>>(
  state: State,
  events: readonly Told<State['at']>[],
): State {
  return events.reduce((before, event) => (event.number > before.head ? applied(before, event) : before), state)
}

function applied<State extends WorkshopNow<unknown>>(state: State, event: Told<State['at']>): State {
  const { number: head } = event
  switch (event.kind) {
    case 'place':
      return { ...state, head, at: event.place }
    case 'note': {
      const { id, note, notesIn } = event
      const notes = replaced(state.notes, (one) => one.id === id, note)
      return { ...state, head, notesIn, notes: notes.sort((one, other) => one.place - other.place) }
    }
    case 'person': {
      const { id, person } = event
      // Who came stays in their place, and who comes is last: they are read in the order in which they came.
      const isKnown = state.people.some((one) => one.id === id)
      const people = isKnown ? state.people.map((one) => (one.id === id ? person : one)) : [...state.people, person]
      return { ...state, head, people: people.filter((one) => one !== null) }
    }
    case 'choice': {
      const { activity, item, option } = event.choice
      const isSame = (one: typeof event.choice) => one.activity === activity && one.item === item
      const choices = replaced(state.choices, isSame, option === null ? null : event.choice)
      const inOrder = (one: typeof event.choice, other: typeof event.choice) =>
        byActivity(one, other) || by(({ item }: typeof event.choice) => item)(one, other)
      return { ...state, head, choices: choices.sort(inOrder) }
    }
    case 'pairing': {
      const { activity, round } = event.pairing
      const isSame = (one: typeof event.pairing) => one.activity === activity && one.round === round
      const pairings = replaced(state.pairings, isSame, event.pairing)
      return {
        ...state,
        head,
        pairings: pairings.sort((one, other) => byActivity(one, other) || one.round - other.round),
      }
    }
  }
}

/** A list with one thing put in the place of those that are the same; none, where it is gone. */
function replaced<T>(things: readonly T[], isSame: (thing: T) => boolean, thing: T | null): T[] {
  const others = things.filter((one) => !isSame(one))
  return thing === null ? others : [...others, thing]
}

/** In the order of their letters’ numbers, as the database has it (`COLLATE "C"`): keys are plain letters. */
function by<T>(keyOf: (thing: T) => string) {
  return (one: T, other: T) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0)
}

const byActivity = by(({ activity }: { activity: string }) => activity)
