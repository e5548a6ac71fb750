import { ApiError } from '@trivselsrum/contracts/client'
import type { Problem } from '@trivselsrum/contracts/problem'
import type { WorkshopNoteChanged } from '@trivselsrum/contracts/workshop-holding'
import { type FollowOutside, follow } from './follow'
import {
  beginning,
  type HoldStart,
  type HoldState,
  isOutdated,
  withEvents,
  withNotes,
  withoutNote,
  withWorkshop,
} from './hold-state'
import { shownIn, type WireWorkshop } from './places'
import { type Edit, isEmpty, isUnderway, keyOf, nothingUnsaved, type Unsaved, type UnsavedNote } from './unsaved'
import type { WireNote, WireNotes } from './wire'

/** What an act on the time is. */
export type TimeAct = { do: 'start' | 'extend'; seconds: number } | { do: 'pause' } | { do: 'resume' } | { do: 'end' }

/** The calls of the API that a workshop is held by. */
export interface HoldCalls {
  read: () => Promise<WireWorkshop>
  notes: (activity: string, page: number) => Promise<WireNotes>
  start: () => Promise<WireWorkshop>
  lead: () => Promise<WireWorkshop>
  show: (to: {
    from: string | null
    step: string
    activity: string | null
    card: string | null
  }) => Promise<WireWorkshop>
  time: (act: TimeAct) => Promise<WireWorkshop>
  ring: (activity: string, round: number) => Promise<WireWorkshop>
  addPerson: (name: string) => Promise<WireWorkshop>
  changePerson: (person: string, isPresent: boolean) => Promise<WireWorkshop>
  choose: (choice: { activity: string; item: string; option: string | null }) => Promise<unknown>
  addNote: (note: Pick<UnsavedNote, 'id' | 'activity' | 'box' | 'text'>) => Promise<WireNote>
  changeNote: (id: string, note: Pick<WireNote, 'box' | 'text' | 'isPicked' | 'version'>) => Promise<WireNote>
  removeNote: (id: string) => Promise<unknown>
  finish: (followUpOn: string | null) => Promise<WireWorkshop>
}

export interface HoldOutside extends FollowOutside {
  calls: HoldCalls
  /** This device's clock, in milliseconds. */
  now: () => number
  newId: () => string
  /** Keeps what is not saved through a reload of the page. */
  keep: (unsaved: Unsaved) => void
}

/** What passes by itself: no answer, too many at once, a server that is busy or stopping; a sign-in that has run out. */
const isPassing = (status: number) => status === 0 || status === 401 || status === 429 || status >= 500

/**
 * A workshop being held: follows what happens in it, does what whoever leads presses, and takes notes. What is written
 * stays here, and through a reload, until the server has it; nothing written is ever dropped.
 */
export function createHoldStore(start: HoldStart, { calls, now, newId, keep, ...outside }: HoldOutside) {
  let state = beginning(start, nothingUnsaved)
  const listeners = new Set<() => void>()
  let sending: Promise<void> | undefined
  let rereading = false

  function set(next: HoldState) {
    state = next
    for (const listener of listeners) listener()
  }
  function setUnsaved(change: Partial<Unsaved>) {
    set({ ...state, unsaved: { ...state.unsaved, ...change } })
    keep(state.unsaved)
  }

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

  /** Sends what is to be saved, one after the other; what cannot be sent just now waits for the next time. */
  function send(): Promise<void> {
    if (!sending && nextToSend()) sending = sendAll()
    return sending ?? Promise.resolve()
  }

  async function sendAll() {
    try {
      for (let next = nextToSend(); next; next = nextToSend()) await next()
    } catch (error) {
      const { status = 0 } = problemOf(error)
      set({ ...state, following: status === 401 ? 'signed-out' : 'offline' })
    }
    // Not one step later: what is added after the last look begins anew.
    sending = undefined
  }

  function nextToSend(): (() => Promise<void>) | undefined {
    const [note, edit, choice] = [nextNote(), nextEdit(), nextChoice()]
    if (note) return () => sendNote(note)
    if (edit) return () => sendEdit(edit)
    return choice && (() => sendChoice(choice))
  }

  const nextNote = () => state.unsaved.notes.find(({ refused }) => refused === undefined)
  const nextEdit = () =>
    Object.values(state.unsaved.edits).find(
      ({ isSent, refused, theirs }) => isSent && refused === undefined && theirs === undefined,
    )
  const nextChoice = () => Object.values(state.unsaved.choices)[0]

  /** @throws what passes by itself. */
  async function sendNote({ id, activity, box, text }: UnsavedNote) {
    try {
      const note = await calls.addNote({ id, activity, box, text })
      set(withNotes(state, [note]))
      dropNote(id)
    } catch (error) {
      const { code, current } = problemOf(error) as Partial<Problem> & Partial<WorkshopNoteChanged>
      // It had come through before, and somebody has changed it since.
      if (code === 'workshop-note-changed') {
        if (current) set(withNotes(state, [current]))
        return dropNote(id)
      }
      const refused = refusalOf(error)
      setUnsaved({ notes: state.unsaved.notes.map((note) => (note.id === id ? { ...note, refused } : note)) })
    }
  }

  async function sendEdit(edit: Edit) {
    const { id, text, box, version } = edit
    const known = state.notes.find((note) => note.id === id)
    try {
      const note = await calls.changeNote(id, { text, box, version, isPicked: known?.isPicked ?? false })
      set(withNotes(state, [note]))
      const latest = state.unsaved.edits[id]
      // What was written on meanwhile is written on from what was saved.
      if (latest && latest !== edit) setEdit({ ...latest, version: note.version })
      else dropEdit(id)
    } catch (error) {
      const { code, status, current } = problemOf(error) as Partial<Problem> & Partial<WorkshopNoteChanged>
      if (code === 'workshop-note-changed' || status === 404) meet(edit, current ?? null)
      else setEdit({ ...edit, refused: refusalOf(error) })
    }
  }

  /** Two texts of one note: where they say the same there is nothing to choose. */
  function meet({ id }: Edit, theirs: WireNote | null) {
    const edit = state.unsaved.edits[id]
    if (!edit) return
    if (theirs) set(withNotes(state, [theirs]))
    else set(withoutNote(state, edit.id))
    if (theirs && theirs.text === edit.text.trim() && theirs.box === edit.box) return dropEdit(edit.id)
    setEdit({ ...edit, theirs, isSent: false })
  }

  async function sendChoice(choice: Unsaved['choices'][string]) {
    const key = keyOf(choice.activity, choice.item)
    try {
      await calls.choose(choice)
    } catch (error) {
      const { title = '', detail = '' } = problemOf(error)
      refusalOf(error)
      set({ ...state, told: { title, detail } })
    }
    // What was chosen meanwhile is another choice.
    if (state.unsaved.choices[key] !== choice) return
    const { [key]: _, ...choices } = state.unsaved.choices
    setUnsaved({ choices })
    await following?.ask()
  }

  function dropNote(id: string) {
    setUnsaved({ notes: state.unsaved.notes.filter((note) => note.id !== id) })
  }
  function setEdit(edit: Edit) {
    setUnsaved({ edits: { ...state.unsaved.edits, [edit.id]: edit } })
  }
  function dropEdit(id: string) {
    const { [id]: _, ...edits } = state.unsaved.edits
    setUnsaved({ edits })
  }
  function addNote({ activity, box, text }: Pick<UnsavedNote, 'activity' | 'box' | 'text'>) {
    setUnsaved({ notes: [...state.unsaved.notes, { id: newId(), activity, box, text }] })
    void send()
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
    /** What stands in a box before it is a note. */
    type: (activity: string, box: string, text: string) => {
      const { [keyOf(activity, box)]: _, ...typed } = state.unsaved.typed
      setUnsaved({ typed: text === '' ? typed : { ...typed, [keyOf(activity, box)]: text } })
    },
    /** Makes a note of what stands in a box. */
    add: (activity: string, box: string) => {
      const key = keyOf(activity, box)
      const { [key]: text = '', ...typed } = state.unsaved.typed
      if (text.trim() === '') return
      setUnsaved({ typed })
      addNote({ activity, box, text: text.trim() })
    },
    retry: (id: string) => {
      setUnsaved({ notes: state.unsaved.notes.map((note) => (note.id === id ? withoutRefusal(note) : note)) })
      void send()
    },
    /** Takes a note that was refused back into its box, to be written otherwise. */
    takeBack: ({ id, activity, box, text }: UnsavedNote) => {
      dropNote(id)
      const before = state.unsaved.typed[keyOf(activity, box)]
      const typed = before ? `${before}\n${text}` : text
      setUnsaved({ typed: { ...state.unsaved.typed, [keyOf(activity, box)]: typed } })
    },
    discard: dropNote,
    /** Lets go of what was being written in a box that is there no more. */
    dropTyped: (key: string) => {
      const { [key]: _, ...typed } = state.unsaved.typed
      setUnsaved({ typed })
    },
    /** Makes a note of its own of what was to be another text of one that is gone. */
    saveAsNew: (id: string) => {
      const edit = state.unsaved.edits[id]
      if (!edit) return
      dropEdit(id)
      addNote(edit)
    },
    choose: (activity: string, item: string, option: string | null) => {
      const choice = { activity, item, option }
      setUnsaved({ choices: { ...state.unsaved.choices, [keyOf(activity, item)]: choice } })
      void send()
    },

    edit: ({ id, activity, box, text, version }: WireNote) =>
      setEdit({ id, activity, box, text, version, isSent: false }),
    changeEdit: (id: string, change: Partial<Pick<Edit, 'text' | 'box'>>) => {
      const edit = state.unsaved.edits[id]
      if (edit) setEdit({ ...withoutRefusal(edit), ...change, isSent: false })
    },
    /** Saves what a note is to be; over what somebody else wrote meanwhile only when that was seen. */
    saveEdit: (id: string) => {
      const edit = state.unsaved.edits[id]
      if (!edit || edit.text.trim() === '') return
      const { theirs, ...rest } = withoutRefusal(edit)
      setEdit({ ...rest, isSent: true, ...(theirs && { version: theirs.version }) })
      void send()
    },
    cancelEdit: dropEdit,
    /** Picks a note, or takes that back; where somebody changed it meanwhile, as it is now. */
    pick: async (note: WireNote) => {
      const pick = ({ box, text, version }: WireNote) =>
        calls.changeNote(note.id, { box, text, version, isPicked: !note.isPicked })
      try {
        const { current } = await pick(note).then(
          (changed) => ({ current: changed }),
          async (error: unknown) => {
            const { code, current } = problemOf(error) as Partial<Problem> & Partial<WorkshopNoteChanged>
            if (code !== 'workshop-note-changed' || !current) throw error
            return { current: await pick(current) }
          },
        )
        set(withNotes(state, [current]))
      } catch (error) {
        set({ ...state, told: wordsOf(error) })
        void following?.ask()
      }
    },
    remove: async (id: string) => {
      try {
        await calls.removeNote(id)
        set(withoutNote(state, id))
        dropEdit(id)
      } catch (error) {
        set({ ...state, told: wordsOf(error) })
      }
    },
  }
}

export type HoldStore = ReturnType<typeof createHoldStore>

function withoutRefusal<T extends { refused?: string }>({ refused: _, ...rest }: T): Omit<T, 'refused'> {
  return rest
}

function problemOf(error: unknown): Partial<Problem> {
  return error instanceof ApiError ? error.problem : {}
}

function wordsOf(error: unknown): { title: string; detail: string } {
  const { title = '', detail = '', code } = problemOf(error)
  // What did not reach the server is said by the page, in the reader's language.
  return code === 'unreachable' ? { title: '', detail: '' } : { title, detail }
}

/** Why something is refused for good, in the server's words. @throws what passes by itself. */
function refusalOf(error: unknown): string {
  const { status = 0, detail = '', fields } = problemOf(error)
  if (isPassing(status)) throw error
  return fields?.[0]?.message ?? detail
}
