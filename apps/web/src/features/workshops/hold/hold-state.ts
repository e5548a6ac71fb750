import { applyEvents, type WorkshopNow } from '@trivselsrum/contracts/workshop-state'
import { offsetOf } from './clock'
import type { Following, WireEvents } from './follow'
import type { WireWorkshop } from './places'
import type { Unsaved } from './unsaved'
import type { WireNote, WireNotes } from './wire'

/** A workshop as it stands on this screen. */
export interface HoldState {
  workshop: WireWorkshop
  notes: WireNote[]
  /** The next page of notes of an activity that has been asked for; null when all are here. */
  pages: Record<string, number | null>
  /** The newest event after which nothing is missing here. */
  after: number
  /** How far the server's clock is ahead of this device's, in milliseconds; none before the page is alive. */
  offset: number | undefined
  following: Following
  /** Notes that were deleted since the page was made. */
  gone: readonly string[]
  /** Why nothing more comes. */
  ended?: 'deleted' | 'not-allowed'
  /** What the reader is told about what they did. */
  told?: { title: string; detail: string }
  /** Whether something that moves the workshop is on its way. */
  isBusy: boolean
  unsaved: Unsaved
}

/** What a page was made with. */
export interface HoldStart {
  workshop: WireWorkshop
  /** The first page of what was written in the activity that is shown; none where nothing is written in it. */
  first: { activity: string; page: WireNotes } | null
}

export function beginning({ workshop, first }: HoldStart, unsaved: Unsaved): HoldState {
  return {
    workshop,
    notes: first?.page.notes ?? [],
    pages: first ? { [first.activity]: first.page.next } : {},
    gone: [],
    after: workshop.head,
    offset: undefined,
    following: 'connecting',
    isBusy: false,
    unsaved,
  }
}

/** The workshop of a reply; one that was overtaken on the way tells nothing new. */
export function withWorkshop(state: HoldState, workshop: WireWorkshop, deviceNow: number): HoldState {
  if (workshop.head < state.workshop.head) return state
  return { ...state, workshop, offset: offsetOf(workshop.now, deviceNow) }
}

/**
 * What has changed. A reply to something done here may already have told of it, except of notes, which no reply has all
 * of.
 */
export function withEvents(state: HoldState, { events, now }: WireEvents, deviceNow: number): HoldState {
  const { workshop, notes, after } = state
  const fresh = events.filter(({ number, kind }) => kind === 'note' || number > workshop.head)
  const { at, people, notesIn, choices, pairings } = workshop
  const { notes: written, ...changed } = applied({ at, people, notesIn, choices, pairings, notes, head: after }, fresh)
  const latest = Math.max(after, events.at(-1)?.number ?? 0)
  const gone = fresh.flatMap((event) => (event.kind === 'note' && !event.note ? [event.id] : []))
  return {
    ...state,
    workshop: { ...workshop, ...changed, head: Math.max(workshop.head, latest) },
    notes: written,
    gone: gone.length > 0 ? [...state.gone, ...gone] : state.gone,
    after: latest,
    offset: offsetOf(now, deviceNow),
  }
}

type Changing = Omit<WorkshopNow, 'at'> & Pick<WireWorkshop, 'at'>

/** Applies what was heard: moments travel as text, and nothing in it looks at them. */
const applied = applyEvents as unknown as (state: Changing, events: WireEvents['events']) => Changing

/**
 * Notes as a reply has them, each once and in their order: of two states of one the later version stands, and one that was
 * deleted while the reply was on its way stays away.
 */
export function withNotes(state: HoldState, notes: readonly WireNote[]): HoldState {
  const known = new Map(state.notes.map((note) => [note.id, note]))
  for (const note of notes)
    if (!state.gone.includes(note.id) && note.version >= (known.get(note.id)?.version ?? 0)) known.set(note.id, note)
  return { ...state, notes: [...known.values()].sort((a, b) => a.place - b.place) }
}

export function withoutNote(state: HoldState, id: string): HoldState {
  return { ...state, notes: state.notes.filter((note) => note.id !== id), gone: [...state.gone, id] }
}

/** Whether the plan was changed since the programme at hand was read. */
export function isOutdated({ workshop }: HoldState): boolean {
  return workshop.at.version !== workshop.version
}

export function notesIn({ notes }: HoldState, activity: string, box: string): WireNote[] {
  return notes.filter((note) => note.activity === activity && note.box === box)
}
