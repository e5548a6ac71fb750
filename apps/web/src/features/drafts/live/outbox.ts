import { mergeUpdates } from 'yjs'

/**
 * What was written and not sent yet, on one connection. One message is under way at a time; what is written meanwhile
 * goes as one, so that a fast hand and a slow line do not make a queue.
 *
 * @param limit the most that one message may weigh, in bytes.
 */
export function createOutbox(limit: number) {
  let queue: Uint8Array[] = []
  let underWay: number | undefined
  let count = 0

  return {
    add: (update: Uint8Array) => {
      queue.push(update)
    },
    /** The next message, if one may go: `undefined` while another is under way, or when there is nothing to say. */
    next: (): { id: number; update: Uint8Array } | undefined => {
      if (underWay !== undefined || queue.length === 0) return undefined
      const { taken, update } = asMuchAsGoes(queue, limit)
      queue = queue.slice(taken)
      underWay = count++
      return { id: underWay, update }
    },
    /** That a message is on the server's disk. */
    acknowledge: (id: number) => {
      if (id === underWay) underWay = undefined
    },
    isEmpty: () => underWay === undefined && queue.length === 0,
    /** For a new connection: it finds out for itself what the server lacks. */
    clear: () => {
      queue = []
      underWay = undefined
    },
  }
}

function asMuchAsGoes(queue: readonly Uint8Array[], limit: number): { taken: number; update: Uint8Array } {
  let taken = queue.length
  for (;;) {
    const update = mergeUpdates(queue.slice(0, taken))
    if (update.length <= limit || taken === 1) return { taken, update }
    taken = Math.ceil(taken / 2)
  }
}
