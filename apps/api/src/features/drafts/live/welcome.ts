import * as Y from 'yjs'
import type { KeptDraft } from '../draft-log.ts'

/** A Yjs update in which nothing is. */
const NOTHING = new Uint8Array([0, 0])

/**
 * What an editor lacks of what is kept, and what the server has. Worked out on the updates as they are: no document is
 * built, and nothing stays in memory.
 *
 * @param vector the editor's state vector.
 */
export function welcomeOf(
  { updates, vector: own }: Pick<KeptDraft, 'updates' | 'vector'>,
  vector: Uint8Array,
): { update: Uint8Array; vector: Uint8Array } {
  const whole = updates.length > 1 ? Y.mergeUpdates([...updates]) : (updates[0] ?? NOTHING)
  return {
    // An empty vector, which is one byte, lacks everything.
    update: vector.byteLength > 1 ? Y.diffUpdate(whole, vector) : whole,
    vector: own ?? Y.encodeStateVectorFromUpdate(whole),
  }
}
