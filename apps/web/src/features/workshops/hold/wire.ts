import type { WireReply } from '@trivselsrum/contracts/endpoint'
import type { listWorkshopNotes } from '@trivselsrum/contracts/workshop-holding'

/** Notes as they travel. */
export type WireNotes = WireReply<typeof listWorkshopNotes>
export type WireNote = WireNotes['notes'][number]
