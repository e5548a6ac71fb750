import type { Problem } from '@trivselsrum/contracts/problem'
import type { WorkshopNoteChanged } from '@trivselsrum/contracts/workshop-holding'
import type { HoldCalls } from './hold-calls'
import { type HoldState, withNotes, withoutNote } from './hold-state'
import { problemOf, refusalOf, wordsOf } from './refusals'
import { type Edit, keyOf, type Unsaved, type UnsavedNote } from './unsaved'
import type { WireNote } from './wire'

interface Held {
  get: () => HoldState
  set: (state: HoldState) => void
  /** Asks what has changed. */
  ask: () => Promise<void> | undefined
  calls: Pick<HoldCalls, 'addNote' | 'changeNote' | 'removeNote' | 'choose'>
  newId: () => string
  /** Keeps what is not saved through a reload of the page. */
  keep: (unsaved: Unsaved) => void
}

/**
 * What is written in a workshop on this device: it stays here, and through a reload, until the server has it. Nothing
 * written is ever dropped unless whoever wrote it says so.
 */
export function createWriting({ get, set, ask, calls, newId, keep }: Held) {
  let sending: Promise<void> | undefined

  function setUnsaved(change: Partial<Unsaved>) {
    set({ ...get(), unsaved: { ...get().unsaved, ...change } })
    keep(get().unsaved)
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
      set({ ...get(), following: status === 401 ? 'signed-out' : 'offline' })
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

  const nextNote = () => get().unsaved.notes.find(({ refused }) => refused === undefined)
  const nextEdit = () =>
    Object.values(get().unsaved.edits).find(
      ({ isSent, refused, theirs }) => isSent && refused === undefined && theirs === undefined,
    )
  const nextChoice = () => Object.values(get().unsaved.choices)[0]

  /** @throws what passes by itself. */
  async function sendNote({ id, activity, box, text }: UnsavedNote) {
    try {
      const note = await calls.addNote({ id, activity, box, text })
      set(withNotes(get(), [note]))
      dropNote(id)
    } catch (error) {
      const { code, current } = problemOf(error) as Partial<Problem> & Partial<WorkshopNoteChanged>
      // It had come through before, and somebody has changed it since.
      if (code === 'workshop-note-changed') {
        if (current) set(withNotes(get(), [current]))
        return dropNote(id)
      }
      const refused = refusalOf(error)
      setUnsaved({ notes: get().unsaved.notes.map((note) => (note.id === id ? { ...note, refused } : note)) })
    }
  }

  async function sendEdit(edit: Edit) {
    const { id, text, box, version } = edit
    const known = get().notes.find((note) => note.id === id)
    try {
      const note = await calls.changeNote(id, { text, box, version, isPicked: known?.isPicked ?? false })
      set(withNotes(get(), [note]))
      const latest = get().unsaved.edits[id]
      // What was written on meanwhile is written on from what was saved.
      if (latest && latest !== edit) setEdit({ ...latest, version: note.version })
      else dropEdit(id)
    } catch (error) {
      const { code, current } = problemOf(error) as Partial<Problem> & Partial<WorkshopNoteChanged>
      if (code === 'workshop-note-changed') return meet(edit, current ?? null)
      const refused = refusalOf(error)
      // What was written on meanwhile is not overwritten by what was sent.
      if (get().unsaved.edits[id] === edit) setEdit({ ...edit, refused })
    }
  }

  /** Two texts of one note: where they say the same there is nothing to choose. */
  function meet({ id }: Edit, theirs: WireNote | null) {
    const edit = get().unsaved.edits[id]
    if (!edit) return
    if (theirs) set(withNotes(get(), [theirs]))
    else set(withoutNote(get(), edit.id))
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
      set({ ...get(), told: { title, detail } })
    }
    // What was chosen meanwhile is another choice.
    if (get().unsaved.choices[key] !== choice) return
    const { [key]: _, ...choices } = get().unsaved.choices
    setUnsaved({ choices })
    await ask()
  }

  function dropNote(id: string) {
    setUnsaved({ notes: get().unsaved.notes.filter((note) => note.id !== id) })
  }
  function setEdit(edit: Edit) {
    setUnsaved({ edits: { ...get().unsaved.edits, [edit.id]: edit } })
  }
  function dropEdit(id: string) {
    const { [id]: _, ...edits } = get().unsaved.edits
    setUnsaved({ edits })
  }
  function addNote({ activity, box, text }: Pick<UnsavedNote, 'activity' | 'box' | 'text'>) {
    setUnsaved({ notes: [...get().unsaved.notes, { id: newId(), activity, box, text }] })
    void send()
  }

  return {
    send,
    /** What stands in a box before it is a note. */
    type: (activity: string, box: string, text: string) => {
      const { [keyOf(activity, box)]: _, ...typed } = get().unsaved.typed
      setUnsaved({ typed: text === '' ? typed : { ...typed, [keyOf(activity, box)]: text } })
    },
    /** Makes a note of what stands in a box. */
    add: (activity: string, box: string) => {
      const key = keyOf(activity, box)
      const { [key]: text = '', ...typed } = get().unsaved.typed
      if (text.trim() === '') return
      setUnsaved({ typed })
      addNote({ activity, box, text: text.trim() })
    },
    retry: (id: string) => {
      setUnsaved({ notes: get().unsaved.notes.map((note) => (note.id === id ? withoutRefusal(note) : note)) })
      void send()
    },
    /** Takes a note that was refused back into its box, to be written otherwise. */
    takeBack: ({ id, activity, box, text }: UnsavedNote) => {
      dropNote(id)
      const before = get().unsaved.typed[keyOf(activity, box)]
      const typed = before ? `${before}\n${text}` : text
      setUnsaved({ typed: { ...get().unsaved.typed, [keyOf(activity, box)]: typed } })
    },
    discard: dropNote,
    /** Lets go of what was being written in a box that is there no more. */
    dropTyped: (key: string) => {
      const { [key]: _, ...typed } = get().unsaved.typed
      setUnsaved({ typed })
    },
    /** Makes a note of its own of what was to be another text of one that is gone. */
    saveAsNew: (id: string) => {
      const edit = get().unsaved.edits[id]
      if (!edit) return
      dropEdit(id)
      addNote(edit)
    },
    choose: (activity: string, item: string, option: string | null) => {
      const choice = { activity, item, option }
      setUnsaved({ choices: { ...get().unsaved.choices, [keyOf(activity, item)]: choice } })
      void send()
    },

    edit: ({ id, activity, box, text, version }: WireNote) =>
      setEdit({ id, activity, box, text, version, isSent: false }),
    changeEdit: (id: string, change: Partial<Pick<Edit, 'text' | 'box'>>) => {
      const edit = get().unsaved.edits[id]
      if (edit) setEdit({ ...withoutRefusal(edit), ...change, isSent: false })
    },
    /** Saves what a note is to be; over what somebody else wrote meanwhile only when that was seen. */
    saveEdit: (id: string) => {
      const edit = get().unsaved.edits[id]
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
        set(withNotes(get(), [current]))
      } catch (error) {
        set({ ...get(), told: wordsOf(error) })
        void ask()
      }
    },
    remove: async (id: string) => {
      try {
        await calls.removeNote(id)
        set(withoutNote(get(), id))
        dropEdit(id)
      } catch (error) {
        set({ ...get(), told: wordsOf(error) })
      }
    },
  }
}

function withoutRefusal<T extends { refused?: string }>({ refused: _, ...rest }: T): Omit<T, 'refused'> {
  return rest
}
