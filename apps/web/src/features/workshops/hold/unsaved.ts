import type { WireNote } from './wire'

/** A note that the server is not known to have; its id is made here, so that sent twice it is one. */
export interface UnsavedNote {
  id: string
  activity: string
  box: string
  text: string
  /** Why the server will not have it as it is. */
  refused?: string
}

/** A note that is being written anew. */
export interface Edit {
  id: string
  activity: string
  box: string
  text: string
  /** The version that was seen. */
  version: number
  /** Whether it is to be saved, or still being written. */
  isSent: boolean
  /** What somebody else wrote meanwhile; null where they deleted it. */
  theirs?: WireNote | null
  refused?: string
}

interface UnsavedChoice {
  activity: string
  item: string
  option: string | null
}

/** Everything on this device that the server is not known to have. */
export interface Unsaved {
  /** What is being written in a box, by activity and box. */
  typed: Record<string, string>
  notes: UnsavedNote[]
  edits: Record<string, Edit>
  choices: Record<string, UnsavedChoice>
}

export const nothingUnsaved: Unsaved = { typed: {}, notes: [], edits: {}, choices: {} }

/** The name of a box, or of an item, among those of all activities. */
export const keyOf = (activity: string, within: string) => `${activity} ${within}`

const activityOfKey = (key: string) => key.slice(0, key.indexOf(' '))

export function isEmpty({ typed, notes, edits, choices }: Unsaved): boolean {
  return [typed, notes, edits, choices].every((held) => Object.keys(held).length === 0)
}

/** What is on its way to the server, rather than still being written. */
export function isUnderway({ notes, edits, choices }: Unsaved): boolean {
  return notes.length > 0 || Object.keys(choices).length > 0 || Object.values(edits).some(({ isSent }) => isSent)
}

/** The activities in which something is still being written, which nothing will send by itself. */
export function beingWrittenIn({ typed, edits }: Unsaved): Set<string> {
  const written = Object.values(edits).filter(({ isSent }) => !isSent)
  return new Set([...Object.keys(typed).map(activityOfKey), ...written.map(({ activity }) => activity)])
}

/**
 * What is written in a workshop and not saved yet, kept in this tab until it is: a reload loses nothing. It goes with the
 * tab, and at once when all is saved.
 */
export function unsavedIn(workshop: string) {
  const key = `workshop ${workshop}`
  return {
    /** Nothing where a browser keeps nothing, or somebody meddled with it. */
    read: (): Unsaved => {
      try {
        return { ...nothingUnsaved, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Unsaved>) }
      } catch {
        return nothingUnsaved
      }
    },
    keep: (unsaved: Unsaved) => {
      try {
        if (isEmpty(unsaved)) sessionStorage.removeItem(key)
        else sessionStorage.setItem(key, JSON.stringify(unsaved))
      } catch {
        // A browser that keeps nothing: the page itself still has it, and warns before it is left.
      }
    },
  }
}
