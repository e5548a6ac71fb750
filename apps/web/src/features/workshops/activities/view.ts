import type { ProgrammeKind } from '@trivselsrum/toolkit/programme/activities'
import type { HoldState } from '../hold/hold-state'
import type { HoldStore } from '../hold/hold-store'
import type { WireActivity } from '../hold/places'
import type { HoldWays } from '../hold/source'
import type { HoldWords } from '../hold/words'

/** What every view of an activity is given. */
export interface ViewProps<K extends ProgrammeKind> {
  activity: Extract<WireActivity, { kind: K }>
  state: HoldState
  words: HoldWords
  ways: HoldWays
  /** What can be done; nothing on the screen that everybody looks at. */
  store?: HoldStore | undefined
  /** Whether the reader moves the workshop: turns cards, rings. Who does not may still write. */
  isLeading: boolean
}
