import type { ContributionKind, ContributionOutcome } from '@trivselsrum/contracts/contributions'
import type { ReactNode } from 'react'

/** A contribution as the list works with it: what stands on it was made on the server. */
export interface WorkCard {
  id: string
  version: number
  /** What it is, for its heading and for those who listen to the buttons below it. */
  name: string
  face: ReactNode
  kind: ContributionKind
  /** What is suggested, to be edited. */
  words: string
  outcome: ContributionOutcome | null
  reason: string
  /** What can be done with it. */
  ways: {
    /** Take its words into the draft. */
    take: boolean
    decide: boolean
    takeBack: boolean
    /** Where it is merged with another. */
    merge: string | undefined
    part: boolean
    hide: boolean
    show: boolean
  }
}

/** Those about one passage of a section, and how it reads. */
interface PassageGroup {
  key: string
  quote: ReactNode
  cards: WorkCard[]
}

export interface SectionGroup {
  id: string
  heading: string
  passages: PassageGroup[]
}
