import type { Language } from '@trivselsrum/contracts/values'
import type { Day } from '@trivselsrum/toolkit/day'
import type { Quarter } from '@trivselsrum/toolkit/quarter'

/** What is on every poster of a link. */
interface Frame {
  company: string
  language: Language
  hasPasscode: boolean
  expiresAt: Date
}

export interface RoundFacts extends Frame {
  opens: 'round'
  quarter: Quarter
  department: string | null
  /** From how many answers on a result is shown. */
  means: number
}

export interface ConsultationFacts extends Frame {
  opens: 'consultation'
  title: string
  /** The last day on which it takes contributions. */
  closesOn: Day
}

export interface EditionFacts extends Frame {
  opens: 'edition'
  title: string
  adoptedOn: Day
}

/** What a poster is about. */
export type PosterFacts = RoundFacts | ConsultationFacts | EditionFacts
