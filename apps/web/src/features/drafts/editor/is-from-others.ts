import type { Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'

/** Whether a change comes out of the shared document: somebody else's, what was kept, or something undone. */
export function isFromOthers(transaction: Transaction): boolean {
  return Boolean(transaction.getMeta(ySyncPluginKey))
}
