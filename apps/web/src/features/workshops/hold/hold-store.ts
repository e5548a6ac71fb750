import { type FollowOutside, follow } from './follow'
import type { HoldCalls, TimeAct } from './hold-calls'
import {
  beginning,
  type HoldStart,
  type HoldState,
  isOutdated,
  withEvents,
  withNotes,
  withWorkshop,
} from './hold-state'
import { createWriting } from './hold-writing'
import { shownIn, type WireWorkshop } from './places'
import { wordsOf } from './refusals'
import { isEmpty, isUnderway, nothingUnsaved, type Unsaved } from './unsaved'

export interface HoldOutside extends FollowOutside {
  calls: HoldCalls
  /** This device's clock, in milliseconds. */
  now: () => number
  newId: () => string
  /** Keeps what is not saved through a reload of the page. */
  keep: (unsaved: Unsaved) => void
}

/** A workshop being held: follows what happens in it, does what whoever leads presses, and takes notes. */
export function createHoldStore(start: HoldStart, { calls, now, newId, keep, ...outside }: HoldOutside) {
  let state = beginning(start, nothingUnsaved)
  const listeners = new Set<() => void>()
  let rereading = false

  function set(next: HoldState) {
    state = next
    for (const listener of listeners) listener()
  }

  const { send, ...writing } = createWriting({
    ...{ get: () => state, set, calls, newId, keep },
    ask: () => following?.ask(),
  })

  let following: ReturnType<typeof follow> | undefined
  const begin = () => {
    const own = follow(outside, {
      after: () => state.after,
      heard: (events) => {
        set(withEvents(state, events, now()))
        if (isOutdated(state)) void reread()
        void loadShown()
        void send()
      },
      is: (status) => {
        if (state.following !== status) set({ ...state, following: status })
      },
      gone: (ended) => set({ ...state, ended }),
    })
    following = own
    own.connect()
    void own.ask()
    return own.close
  }

  /** The programme was changed: it is read anew, once at a time. */
  async function reread() {
    if (rereading) return
    rereading = true
    const workshop = await calls.read().catch(() => undefined)
    rereading = false
    if (workshop) set(withWorkshop(state, workshop, now()))
  }

  /** What was written in an activity is fetched when it is shown for the first time. */
  async function loadShown() {
    const activity = shownIn(state.workshop)?.activity
    if (activity?.kind === 'notes' && state.pages[activity.id] === undefined) await load(activity.id, 1)
  }

  async function load(activity: string, page: number) {
    const before = state.pages[activity]
    // While it is on its way it is not asked for again.
    set({ ...state, pages: { ...state.pages, [activity]: null } })
    try {
      const { notes, next } = await calls.notes(activity, page)
      set({ ...withNotes(state, notes), pages: { ...state.pages, [activity]: next } })
    } catch {
      const { [activity]: _, ...others } = state.pages
      set({ ...state, pages: before === undefined ? others : { ...others, [activity]: before } })
    }
  }

  /** Does something that moves the workshop, one at a time. What it was refused for is told, and where the workshop is. */
  async function act(work: () => Promise<WireWorkshop>): Promise<boolean> {
    if (state.isBusy) return false
    const { told: _, ...rest } = state
    set({ ...rest, isBusy: true })
    try {
      const workshop = await work()
      set({ ...withWorkshop(state, workshop, now()), isBusy: false })
      void loadShown()
      return true
    } catch (error) {
      set({ ...state, isBusy: false, told: wordsOf(error) })
      void following?.ask()
      return false
    }
  }

  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Follows until what it returns is called, and goes on with what an earlier page of this device had not saved. */
    open: (unsaved: Unsaved) => {
      set(withWorkshop({ ...state, unsaved }, state.workshop, now()))
      const stop = begin()
      void send()
      return stop
    },
    look: () => following?.look(),
    drop: () => following?.drop(),
    hasUnsaved: () => !isEmpty(state.unsaved),

    startWorkshop: () => act(calls.start),
    lead: () => act(calls.lead),
    /** Shows a step, an activity or a card, from the step that is seen here. */
    show: (step: string, activity: string | null = null, card: string | null = null) =>
      act(() => calls.show({ from: state.workshop.at.step, step, activity, card })),
    time: (does: TimeAct) => act(() => calls.time(does)),
    ring: (activity: string, round: number) => act(() => calls.ring(activity, round)),
    addPerson: (name: string) => act(() => calls.addPerson(name)),
    changePerson: (person: string, isPresent: boolean) => act(() => calls.changePerson(person, isPresent)),
    /** Finishes, once all is saved that is to be. */
    finish: async (followUpOn: string | null) => {
      await send()
      return !isUnderway(state.unsaved) && act(() => calls.finish(followUpOn))
    },

    more: (activity: string) => {
      const page = state.pages[activity]
      return page ? load(activity, page) : Promise.resolve()
    },

    ...writing,
  }
}

export type HoldStore = ReturnType<typeof createHoldStore>
