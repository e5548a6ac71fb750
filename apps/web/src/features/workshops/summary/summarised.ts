import type { Workshop } from '@trivselsrum/contracts/workshops'
import type { MadeAction } from '../read-notes'

/** What the parts of a summary need to know. */
export interface Summarised {
  company: string
  workshop: Workshop
  actions: MadeAction[]
}
