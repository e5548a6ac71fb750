import type { WireWorkshop } from './places'
import type { UnsavedNote } from './unsaved'
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
